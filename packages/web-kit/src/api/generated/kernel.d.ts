/* Generated from the API document by infra/tools/openapi-types; do not edit. */
export interface paths {
    "/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants this estate gave to associations
         * @description Needs `kernel.grant.read`.
         */
        get: operations["kernel.grant.list"];
        put?: never;
        /**
         * Let an association read one kind of records until a day
         * @description Needs `kernel.grant.manage`.
         */
        post: operations["kernel.grant.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be granted, and to whom
         * @description Needs `kernel.grant.manage`.
         */
        get: operations["kernel.grant.options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants this association holds or held
         * @description Needs `kernel.overview.read`.
         */
        get: operations["kernel.grant.received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read on a grant
         * @description Needs `kernel.grant.read`.
         */
        get: operations["kernel.grant.uses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a grant at once
         * @description Needs `kernel.grant.manage`.
         */
        post: operations["kernel.grant.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/granted/{resource}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that estates granted; each reading is noted
         * @description Needs `kernel.overview.read`.
         */
        get: operations["kernel.granted.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures this estate published
         * @description Needs `kernel.grant.read`.
         */
        get: operations["kernel.fact.list"];
        put?: never;
        /**
         * Publish a figure to the associations that oversee this estate
         * @description Needs `kernel.grant.manage`.
         */
        post: operations["kernel.fact.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures this estate can publish
         * @description Needs `kernel.grant.read`.
         */
        get: operations["kernel.fact.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures published to this association
         * @description Needs `kernel.overview.read`.
         */
        get: operations["kernel.fact.received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a published figure back
         * @description Needs `kernel.grant.manage`.
         */
        post: operations["kernel.fact.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Member companies, by what they published or granted
         * @description Needs `kernel.overview.read`.
         */
        get: operations["kernel.overview.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description Needs `kernel.import.manage`.
         */
        get: operations["kernel.import.list"];
        put?: never;
        /** Take a workbook in */
        post: operations["kernel.import.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/last-ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest ledger of each estate of a company
         * @description Needs `kernel.import.manage`.
         */
        get: operations["kernel.import.last-ledgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import with its columns
         * @description Needs `kernel.import.manage`.
         */
        get: operations["kernel.import.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview: rows with each wrong cell and its reason
         * @description Needs `kernel.import.manage`.
         */
        get: operations["kernel.import.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle the columns
         * @description Needs `kernel.import.manage`.
         */
        post: operations["kernel.import.map"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store the good rows
         * @description Needs `kernel.import.manage`.
         */
        post: operations["kernel.import.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a stored import back
         * @description Needs `kernel.import.manage`.
         */
        post: operations["kernel.import.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop
         * @description Needs `kernel.import.manage`.
         */
        post: operations["kernel.import.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this tenant may use, and how much it does
         * @description Needs `kernel.setting.read`.
         */
        get: operations["kernel.limit.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members, by name, pinyin, phone tail, role
         * @description Needs `kernel.member.read`.
         */
        get: operations["kernel.member.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member
         * @description Needs `kernel.member.read`.
         */
        get: operations["kernel.member.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change roles, name or title
         * @description Needs `kernel.member.manage`.
         */
        patch: operations["kernel.member.change"];
        trace?: never;
    };
    "/members/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a member
         * @description Needs `kernel.member.manage`.
         */
        post: operations["kernel.member.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a member back in
         * @description Needs `kernel.member.manage`.
         */
        post: operations["kernel.member.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership
         * @description Needs `kernel.member.manage`.
         */
        post: operations["kernel.member.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave
         * @description Any member of the tenant.
         */
        post: operations["kernel.member.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations, the newest first
         * @description Needs `kernel.member.manage`.
         */
        get: operations["kernel.invitation.list"];
        put?: never;
        /**
         * Invite one person
         * @description Needs `kernel.member.manage`.
         */
        post: operations["kernel.invitation.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite many; wrong rows come back with the reason
         * @description Needs `kernel.member.manage`.
         */
        post: operations["kernel.invitation.make-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Link of an invitation without a phone number
         * @description Needs `kernel.member.manage`.
         */
        get: operations["kernel.invitation.link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation back
         * @description Needs `kernel.member.manage`.
         */
        post: operations["kernel.invitation.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description Needs `kernel.member.manage`.
         */
        post: operations["kernel.invitation.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Residents who ask to be bound to a unit
         * @description Needs `kernel.registration.decide`.
         */
        get: operations["kernel.registration.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request
         * @description Needs `kernel.registration.decide`.
         */
        get: operations["kernel.registration.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the request
         * @description Needs `kernel.registration.decide`.
         */
        post: operations["kernel.registration.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse the request with a reason
         * @description Needs `kernel.registration.decide`.
         */
        post: operations["kernel.registration.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles by permissions
         * @description Needs `kernel.role.manage`.
         */
        get: operations["kernel.role.matrix"];
        /**
         * Change who may do what
         * @description Needs `kernel.role.manage`.
         */
        put: operations["kernel.role.change-matrix"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This tenant
         * @description Any member of the tenant.
         */
        get: operations["kernel.tenant.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name, colour and logo of this tenant
         * @description Needs `kernel.tenant.brand`.
         */
        patch: operations["kernel.tenant.brand"];
        trace?: never;
    };
    "/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tenants below, by name, pinyin, city
         * @description Needs `kernel.tenant.read`.
         */
        get: operations["kernel.tenant.list"];
        put?: never;
        /**
         * Make an estate, branch, company or association
         * @description Needs `kernel.tenant.manage`.
         */
        post: operations["kernel.tenant.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cities with estates
         * @description Needs `kernel.tenant.read`.
         */
        get: operations["kernel.tenant.cities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tenant below
         * @description Needs `kernel.tenant.read`.
         */
        get: operations["kernel.tenant.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename or move a tenant below
         * @description Needs `kernel.tenant.manage`.
         */
        patch: operations["kernel.tenant.change"];
        trace?: never;
    };
    "/tenants/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a tenant below
         * @description Needs `kernel.tenant.manage`.
         */
        post: operations["kernel.tenant.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open it again
         * @description Needs `kernel.tenant.manage`.
         */
        post: operations["kernel.tenant.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Oversight of companies by associations
         * @description Needs `kernel.tenant.read`.
         */
        get: operations["kernel.oversight.list"];
        put?: never;
        /**
         * Begin an oversight
         * @description Needs `kernel.tenant.manage`.
         */
        post: operations["kernel.oversight.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an oversight
         * @description Needs `kernel.tenant.manage`.
         */
        post: operations["kernel.oversight.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Menus, slot fills and remotes for this actor
         * @description Any member of the tenant.
         */
        get: operations["kernel.ui.plugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plugins this tenant may run
         * @description Needs `kernel.plugin.read`.
         */
        get: operations["kernel.plugin.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{pluginId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or change the version
         * @description Needs `kernel.plugin.manage`.
         */
        post: operations["kernel.plugin.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{pluginId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable; data stays
         * @description Needs `kernel.plugin.manage`.
         */
        post: operations["kernel.plugin.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events by delivery state; dead letters by default
         * @description Needs `kernel.operation.read`.
         */
        get: operations["kernel.delivery.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay dead letters
         * @description Needs `kernel.operation.manage`.
         */
        post: operations["kernel.delivery.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Long work with its progress
         * @description Any member of the tenant.
         */
        get: operations["kernel.job.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job
         * @description Any member of the tenant.
         */
        get: operations["kernel.job.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description Any member of the tenant.
         */
        post: operations["kernel.job.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed job again
         * @description Any member of the tenant.
         */
        post: operations["kernel.job.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Buildings with entrances and counts
         * @description Needs `kernel.building.read`.
         */
        get: operations["kernel.building.tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a building
         * @description Needs `kernel.building.manage`.
         */
        post: operations["kernel.building.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a building and its units
         * @description Needs `kernel.building.manage`.
         */
        post: operations["kernel.building.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a building into another
         * @description Needs `kernel.building.manage`.
         */
        post: operations["kernel.building.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/{id}/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Appoint building heads
         * @description Needs `kernel.building.manage`.
         */
        put: operations["kernel.building.appoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units by place, owner or phone tail
         * @description Needs `kernel.unit.read`.
         */
        get: operations["kernel.unit.list"];
        put?: never;
        /**
         * Add a unit
         * @description Needs `kernel.unit.manage`.
         */
        post: operations["kernel.unit.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit with people, household, parking and former names
         * @description Needs `kernel.unit.read`.
         */
        get: operations["kernel.unit.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a unit is like
         * @description Needs `kernel.unit.manage`.
         */
        patch: operations["kernel.unit.update"];
        trace?: never;
    };
    "/units/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct where a unit stands
         * @description Needs `kernel.unit.manage`.
         */
        post: operations["kernel.unit.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a unit into another
         * @description Needs `kernel.unit.manage`.
         */
        post: operations["kernel.unit.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who lives together in a unit
         * @description Needs `kernel.person.edit`.
         */
        put: operations["kernel.household.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a person to a unit
         * @description Needs `kernel.person.edit`.
         */
        post: operations["kernel.relation.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a relation
         * @description Needs `kernel.person.edit`.
         */
        post: operations["kernel.relation.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Persons, masked
         * @description Needs `kernel.person.read`.
         */
        get: operations["kernel.person.list"];
        put?: never;
        /**
         * Add a person
         * @description Needs `kernel.person.edit`.
         */
        post: operations["kernel.person.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person with relations over time
         * @description Needs `kernel.person.read`.
         */
        get: operations["kernel.person.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Needs `kernel.person.edit`.
         */
        patch: operations["kernel.person.update"];
        trace?: never;
    };
    "/persons/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a person into another
         * @description Needs `kernel.person.edit`.
         */
        post: operations["kernel.person.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person on their request
         * @description Needs `kernel.person.erase`.
         */
        post: operations["kernel.person.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show phones or ID number for a purpose
         * @description Needs `kernel.person.reveal`.
         */
        post: operations["kernel.person.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a consent
         * @description Any member of the tenant.
         */
        post: operations["kernel.consent.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/consents/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a consent
         * @description Any member of the tenant.
         */
        post: operations["kernel.consent.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/political-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a political status, with consent
         * @description Needs `kernel.political-status.edit`.
         */
        put: operations["kernel.political-status.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The actor’s own units and household
         * @description Any member of the tenant.
         */
        get: operations["kernel.my.household"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registry counts of a group’s estates
         * @description Needs `kernel.registry.read`.
         */
        get: operations["kernel.registry.estates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a unit across a group’s estates
         * @description Needs `kernel.registry.read`.
         */
        get: operations["kernel.registry.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything written here, in words
         * @description Needs `kernel.audit.read`.
         */
        get: operations["kernel.audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one record
         * @description Any member of the tenant.
         */
        get: operations["kernel.timeline.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working calendar that holds here
         * @description Any member of the tenant.
         */
        get: operations["kernel.calendar.get"];
        /**
         * Say what is different here
         * @description Needs `kernel.setting.manage`.
         */
        put: operations["kernel.calendar.set"];
        post?: never;
        /**
         * Back to the inherited calendar
         * @description Needs `kernel.setting.manage`.
         */
        delete: operations["kernel.calendar.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working time day by day
         * @description Any member of the tenant.
         */
        get: operations["kernel.calendar.days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files attached to one record
         * @description Any member of the tenant.
         */
        get: operations["kernel.file.list"];
        put?: never;
        /** Store a file */
        post: operations["kernel.file.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own notices, newest first
         * @description Any member of the tenant.
         */
        get: operations["kernel.inbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unread notices
         * @description Any member of the tenant.
         */
        get: operations["kernel.inbox.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all own notices as read
         * @description Any member of the tenant.
         */
        post: operations["kernel.inbox.read-all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one notice as read
         * @description Any member of the tenant.
         */
        post: operations["kernel.inbox.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notify/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Channels the actor wants, by kind
         * @description Any member of the tenant.
         */
        get: operations["kernel.notify-preference.list"];
        /**
         * Choose the channels of one kind
         * @description Any member of the tenant.
         */
        put: operations["kernel.notify-preference.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * SMS and WeChat messages and their delivery
         * @description Needs `kernel.operation.read`.
         */
        get: operations["kernel.message.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/messages/caught": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was caught for want of a gateway, login codes too
         * @description Needs `kernel.operation.manage`.
         */
        get: operations["kernel.message.caught"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/messages/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a failed message again
         * @description Needs `kernel.operation.manage`.
         */
        post: operations["kernel.message.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Named filters of one list, own and shared
         * @description Any member of the tenant.
         */
        get: operations["kernel.saved-filter.list"];
        put?: never;
        /**
         * Keep filters under a name
         * @description Any member of the tenant.
         */
        post: operations["kernel.saved-filter.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an own filter
         * @description Any member of the tenant.
         */
        delete: operations["kernel.saved-filter.remove"];
        options?: never;
        head?: never;
        /**
         * Change an own filter
         * @description Any member of the tenant.
         */
        patch: operations["kernel.saved-filter.update"];
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search over everything the actor may find
         * @description Any member of the tenant.
         */
        get: operations["kernel.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Settings that hold here, and where each comes from
         * @description Needs `kernel.setting.read`.
         */
        get: operations["kernel.setting.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{pluginId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set some values of a plugin
         * @description Needs `kernel.setting.manage`.
         */
        put: operations["kernel.setting.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{pluginId}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Back to the inherited value
         * @description Needs `kernel.setting.manage`.
         */
        delete: operations["kernel.setting.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own tasks, as they fall due
         * @description Any member of the tenant.
         */
        get: operations["kernel.task.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own open tasks by when they fall due
         * @description Any member of the tenant.
         */
        get: operations["kernel.task.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a task as done
         * @description Any member of the tenant.
         */
        post: operations["kernel.task.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file; ranges are served */
        get: operations["kernel.file.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A smaller picture of it */
        get: operations["kernel.file.thumb"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that another tenant shares, by a ticket of the plugin it is shared through; ranges are served */
        get: operations["kernel.file.download-shared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-files/{id}/thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A smaller picture of it */
        get: operations["kernel.file.thumb-shared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: inbox, job, changed, plugins */
        get: operations["kernel.live.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/view-as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look as a role, read only */
        post: operations["kernel.role.view-as.start"];
        /** Look as oneself again */
        delete: operations["kernel.role.view-as.stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/wrong-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wrong rows with a reason column */
        get: operations["kernel.import.wrong-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workbook to fill in */
        get: operations["kernel.import.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: grants, with the filters of the list */
        get: operations["kernel.export.grants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: grants, with the filters of the list */
        get: operations["kernel.export.grants.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/grants-received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: grants-received, with the filters of the list */
        get: operations["kernel.export.grants-received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/received/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: grants-received, with the filters of the list */
        get: operations["kernel.export.grants-received.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: facts, with the filters of the list */
        get: operations["kernel.export.facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: facts, with the filters of the list */
        get: operations["kernel.export.facts.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/facts-received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: facts-received, with the filters of the list */
        get: operations["kernel.export.facts-received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/received/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: facts-received, with the filters of the list */
        get: operations["kernel.export.facts-received.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/members-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: members-overview, with the filters of the list */
        get: operations["kernel.export.members-overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members-overview/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: members-overview, with the filters of the list */
        get: operations["kernel.export.members-overview.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: imports, with the filters of the list */
        get: operations["kernel.export.imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: imports, with the filters of the list */
        get: operations["kernel.export.imports.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: members, with the filters of the list */
        get: operations["kernel.export.members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: members, with the filters of the list */
        get: operations["kernel.export.members.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: invitations, with the filters of the list */
        get: operations["kernel.export.invitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: invitations, with the filters of the list */
        get: operations["kernel.export.invitations.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: registrations, with the filters of the list */
        get: operations["kernel.export.registrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: registrations, with the filters of the list */
        get: operations["kernel.export.registrations.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: tenants, with the filters of the list */
        get: operations["kernel.export.tenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: tenants, with the filters of the list */
        get: operations["kernel.export.tenants.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/oversight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: oversight, with the filters of the list */
        get: operations["kernel.export.oversight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: oversight, with the filters of the list */
        get: operations["kernel.export.oversight.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: jobs, with the filters of the list */
        get: operations["kernel.export.jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: jobs, with the filters of the list */
        get: operations["kernel.export.jobs.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: deliveries, with the filters of the list */
        get: operations["kernel.export.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/deliveries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: deliveries, with the filters of the list */
        get: operations["kernel.export.deliveries.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: estates, with the filters of the list */
        get: operations["kernel.export.estates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/estates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: estates, with the filters of the list */
        get: operations["kernel.export.estates.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: units, with the filters of the list */
        get: operations["kernel.export.units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: units, with the filters of the list */
        get: operations["kernel.export.units.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: persons, with the filters of the list */
        get: operations["kernel.export.persons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: persons, with the filters of the list */
        get: operations["kernel.export.persons.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: audit, with the filters of the list */
        get: operations["kernel.export.audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: audit, with the filters of the list */
        get: operations["kernel.export.audit.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: inbox, with the filters of the list */
        get: operations["kernel.export.inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: inbox, with the filters of the list */
        get: operations["kernel.export.inbox.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: messages, with the filters of the list */
        get: operations["kernel.export.messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/messages/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: messages, with the filters of the list */
        get: operations["kernel.export.messages.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: tasks, with the filters of the list */
        get: operations["kernel.export.tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: tasks, with the filters of the list */
        get: operations["kernel.export.tasks.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "kernel.grant.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                live?: "true" | "false";
                resource?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            associationId: string;
                            associationName: string;
                            resource: string;
                            purpose: string;
                            /** Format: date */
                            validFrom: string;
                            /** Format: date */
                            validTo: string;
                            givenByName: string;
                            endedAt: string | null;
                            endedByName: string | null;
                            endReason: string | null;
                            createdAt: string;
                            version: number;
                            estateName: string;
                            resourceTitle: string;
                            isLive: boolean;
                            reads: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.grant.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    associationId: string;
                    resource: string;
                    purpose: string;
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                    };
                };
            };
        };
    };
    "kernel.grant.options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        maxDays: number;
                        associations: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            /** Format: date */
                            validFrom: string;
                            /** Format: date */
                            validTo: string | null;
                        }[];
                        resources: {
                            resource: string;
                            title: string;
                            columns: {
                                key: string;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "kernel.grant.received": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                live?: "true" | "false";
                resource?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string;
                            estateName: string;
                            companyName: string | null;
                            resource: string;
                            resourceTitle: string;
                            purpose: string;
                            /** Format: date */
                            validFrom: string;
                            /** Format: date */
                            validTo: string;
                            endedAt: string | null;
                            isLive: boolean;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.grant.uses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            actorName: string;
                            /** Format: date */
                            usedOn: string;
                            reads: number;
                            lastAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.grant.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.granted.list": {
        parameters: {
            query?: {
                estateId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        columns: {
                            key: string;
                            title: string;
                        }[];
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string;
                            estateName: string;
                            companyName: string;
                            values: {
                                [key: string]: string | number | null;
                            };
                        }[];
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        next?: string;
                    };
                };
            };
        };
    };
    "kernel.fact.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                metric?: string;
                standing?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            metric: string;
                            title: string;
                            unit: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            value: number | null;
                            isSuppressed: boolean;
                            publishedAt: string;
                            withdrawnAt: string | null;
                            associationName: string;
                            publishedByName: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.fact.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    metric: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        associations: number;
                        value: number | null;
                        isSuppressed: boolean;
                    };
                };
            };
        };
    };
    "kernel.fact.metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            metric: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.fact.received": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                metric?: string;
                companyId?: string;
                standing?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            metric: string;
                            title: string;
                            unit: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            value: number | null;
                            isSuppressed: boolean;
                            publishedAt: string;
                            withdrawnAt: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string;
                            estateName: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.fact.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    metric: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        associations: number;
                    };
                };
            };
        };
    };
    "kernel.overview.get": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                current?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string;
                            companyName: string;
                            city: string;
                            /** Format: date */
                            validFrom: string;
                            /** Format: date */
                            validTo: string | null;
                            isCurrent: boolean;
                            grantingEstates: number;
                            publishingEstates: number;
                            figures: {
                                metric: string;
                                title: string;
                                unit: string;
                                estates: number;
                                sum: number;
                            }[];
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.import.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "mapping" | "checking" | "ready" | "running" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                sort?: "id" | "-id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            kind: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "mapping" | "checking" | "ready" | "running" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                            rows: number;
                            good: number;
                            wrong: number;
                            warned: number;
                            unchanged: number;
                            doneRows: number;
                            createdAt: string;
                            createdByName: string;
                            canUndo: boolean;
                            error: string | null;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.import.upload": {
        parameters: {
            query: {
                kind: "registry" | "estates";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        state: string;
                    };
                };
            };
        };
    };
    "kernel.import.last-ledgers": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            kind: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "mapping" | "checking" | "ready" | "running" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                            rows: number;
                            good: number;
                            wrong: number;
                            warned: number;
                            unchanged: number;
                            doneRows: number;
                            createdAt: string;
                            createdByName: string;
                            canUndo: boolean;
                            error: string | null;
                            version: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            tenantId: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.import.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        kind: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "mapping" | "checking" | "ready" | "running" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                        rows: number;
                        good: number;
                        wrong: number;
                        warned: number;
                        unchanged: number;
                        doneRows: number;
                        createdAt: string;
                        createdByName: string;
                        canUndo: boolean;
                        error: string | null;
                        version: number;
                        sheets: {
                            name: string;
                            isUsed: boolean;
                            rows: number;
                        }[];
                        columns: {
                            column: number;
                            label: string;
                            field: string | null;
                            confidence: number;
                            reason: string;
                            samples: string[];
                        }[];
                        fields: {
                            key: string;
                            label: string;
                            isRequired: boolean;
                        }[];
                        asksPoliticalConsent: boolean;
                        hasPoliticalConsent: boolean;
                        ledgerDate: string;
                        conflicts: number;
                        endings: number;
                        counts?: unknown;
                        job: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            done: number;
                            total: number;
                        } | null;
                    };
                };
            };
        };
    };
    "kernel.import.rows": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "wrong" | "noted" | "good" | "any";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            line: number;
                            /** @enum {string} */
                            state: "good" | "wrong";
                            cells: {
                                column: number;
                                text: string;
                                problem: string | null;
                            }[];
                            problems: string[];
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    "kernel.import.map": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    columns: {
                        column: number;
                        field: string | null;
                    }[];
                    hasPoliticalConsent?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        state: string;
                    };
                };
            };
        };
    };
    "kernel.import.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /** @default false */
                    hasPoliticalConsent?: boolean;
                    /**
                     * @default staff
                     * @enum {string}
                     */
                    conflicts?: "staff" | "ledger";
                    /** @default true */
                    endsOwners?: boolean;
                    /** Format: date */
                    ledgerDate?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        state: string;
                    };
                };
            };
        };
    };
    "kernel.import.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        state: string;
                    };
                };
            };
        };
    };
    "kernel.import.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        state: string;
                    };
                };
            };
        };
    };
    "kernel.limit.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            used: number | null;
                            limit: number;
                        };
                        fileMb: {
                            used: number | null;
                            limit: number;
                        };
                        messagesPerDay: {
                            used: number | null;
                            limit: number;
                        };
                        importRows: {
                            used: number | null;
                            limit: number;
                        };
                    };
                };
            };
        };
    };
    "kernel.member.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                role?: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                status?: ("active" | "suspended" | "left")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                            title: string;
                            roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                            /** @enum {string} */
                            status: "active" | "suspended" | "left";
                            phoneMasked: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            personId: string | null;
                            createdAt: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.member.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        accountId: string;
                        name: string;
                        title: string;
                        roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                        /** @enum {string} */
                        status: "active" | "suspended" | "left";
                        phoneMasked: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        personId: string | null;
                        createdAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.member.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    roles?: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                    name?: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.member.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.member.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.member.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.member.leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.invitation.list": {
        parameters: {
            query?: {
                limit?: number;
                q?: string;
                cursor?: string;
                state?: "open" | "used" | "expired" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            title: string;
                            roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                            phoneMasked: string | null;
                            invitedBy: string;
                            /** @enum {string} */
                            state: "open" | "used" | "expired" | "revoked";
                            createdAt: string;
                            expiresAt: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.invitation.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    title?: string;
                    roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                    phone?: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    personId?: string;
                    /** @default 7 */
                    validDays?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        expiresAt: string;
                    };
                };
            };
        };
    };
    "kernel.invitation.make-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 7 */
                    validDays?: number;
                    rows: {
                        name: string;
                        /** @default  */
                        title?: string;
                        roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                        phone: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        personId?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: ({
                            row: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                        } | {
                            row: number;
                            /** @enum {string} */
                            problem: "wrong_phone" | "same_phone_twice" | "role_not_here" | "role_beyond_own";
                        })[];
                        made: number;
                    };
                };
            };
        };
    };
    "kernel.invitation.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: string;
                    };
                };
            };
        };
    };
    "kernel.invitation.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.invitation.resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.registration.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "createdAt" | "-createdAt";
                state?: ("matched" | "waiting" | "approved" | "refused")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string;
                            unitCode: string;
                            claimedName: string;
                            phoneMasked: string;
                            /** @enum {string} */
                            relation: "owner" | "family" | "tenant";
                            /** @enum {string} */
                            state: "matched" | "waiting" | "approved" | "refused";
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            personId: string | null;
                            reason: string | null;
                            createdAt: string;
                            decidedAt: string | null;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.registration.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        unitId: string;
                        unitCode: string;
                        claimedName: string;
                        phoneMasked: string;
                        /** @enum {string} */
                        relation: "owner" | "family" | "tenant";
                        /** @enum {string} */
                        state: "matched" | "waiting" | "approved" | "refused";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        personId: string | null;
                        reason: string | null;
                        createdAt: string;
                        decidedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.registration.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    personId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.registration.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.role.matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: {
                            /** @enum {string} */
                            key: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation";
                            body: string;
                            at: ("association" | "group" | "branch" | "estate" | "platform")[];
                            members: number;
                        }[];
                        permissions: {
                            key: string;
                            title: string;
                            pluginId: string;
                            pluginTitle: string;
                            subject: string;
                            verb: string;
                            clause: string | null;
                            canChange: boolean;
                        }[];
                        cells: {
                            /** @enum {string} */
                            role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation";
                            permission: string;
                            isAllowed: boolean;
                            /** @enum {string} */
                            origin: "default" | "inherited" | "override";
                            isAllowedAbove: boolean;
                            isConditional: boolean;
                            fields: string[] | null;
                        }[];
                        seen: string;
                    };
                };
            };
        };
    };
    "kernel.role.change-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: string;
                    changes: {
                        /** @enum {string} */
                        role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation";
                        permission: string;
                        isAllowed: boolean | null;
                    }[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: {
                            /** @enum {string} */
                            key: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation";
                            body: string;
                            at: ("association" | "group" | "branch" | "estate" | "platform")[];
                            members: number;
                        }[];
                        permissions: {
                            key: string;
                            title: string;
                            pluginId: string;
                            pluginTitle: string;
                            subject: string;
                            verb: string;
                            clause: string | null;
                            canChange: boolean;
                        }[];
                        cells: {
                            /** @enum {string} */
                            role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation";
                            permission: string;
                            isAllowed: boolean;
                            /** @enum {string} */
                            origin: "default" | "inherited" | "override";
                            isAllowedAbove: boolean;
                            isConditional: boolean;
                            fields: string[] | null;
                        }[];
                        seen: string;
                    };
                };
            };
        };
    };
    "kernel.tenant.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "association" | "group" | "branch" | "estate" | "platform";
                        name: string;
                        shortName: string;
                        city: string;
                        district: string;
                        address: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        parentId: string | null;
                        parentName: string | null;
                        accent: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        logoFileId: string | null;
                        /** @enum {string} */
                        status: "active" | "suspended";
                        createdAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.tenant.brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    shortName?: string;
                    address?: string;
                    accent?: string | null;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    logoFileId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.tenant.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                kind?: ("association" | "group" | "branch" | "estate" | "platform")[];
                city?: string[];
                status?: "active" | "suspended";
                parentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "association" | "group" | "branch" | "estate" | "platform";
                            name: string;
                            shortName: string;
                            city: string;
                            district: string;
                            address: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            parentId: string | null;
                            parentName: string | null;
                            accent: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            logoFileId: string | null;
                            /** @enum {string} */
                            status: "active" | "suspended";
                            createdAt: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.tenant.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "group" | "association" | "branch" | "estate";
                    name: string;
                    shortName?: string;
                    /** @default  */
                    city?: string;
                    /** @default  */
                    district?: string;
                    /** @default  */
                    address?: string;
                    accent?: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    parentId?: string;
                    administrator?: {
                        name: string;
                        phone: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        invitationId: string | null;
                    };
                };
            };
        };
    };
    "kernel.tenant.cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            city: string;
                            estates: number;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.tenant.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "association" | "group" | "branch" | "estate" | "platform";
                        name: string;
                        shortName: string;
                        city: string;
                        district: string;
                        address: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        parentId: string | null;
                        parentName: string | null;
                        accent: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        logoFileId: string | null;
                        /** @enum {string} */
                        status: "active" | "suspended";
                        createdAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.tenant.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    shortName?: string;
                    city?: string;
                    district?: string;
                    address?: string;
                    accent?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.tenant.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.tenant.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.oversight.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                current?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            associationId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string;
                            city: string;
                            /** Format: date */
                            validFrom: string;
                            associationName: string;
                            companyName: string;
                            /** Format: date */
                            validTo: string | null;
                            isCurrent: boolean;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.oversight.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    associationId: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    companyId: string;
                    city: string;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        associationId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        companyId: string;
                    };
                };
            };
        };
    };
    "kernel.oversight.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    associationId: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    companyId: string;
                    city: string;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validTo: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        associationId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        companyId: string;
                    };
                };
            };
        };
    };
    "kernel.ui.plugins": {
        parameters: {
            query: {
                surface: "console" | "mobile";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenant: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: string;
                            shortName: string;
                            city: string;
                            accent: string | null;
                            timezone: string;
                        };
                        actor: {
                            /** Format: uuid */
                            accountId: string | null;
                            name: string;
                            title: string;
                            /** Format: uuid */
                            personId: string | null;
                        };
                        roles: string[];
                        viewAs: {
                            role: string;
                            until: string;
                        } | null;
                        rules: {
                            [key: string]: unknown;
                        }[];
                        plugins: {
                            id: string;
                            version: string;
                            title: string;
                            remote: {
                                entry: string;
                                hash: string;
                                engine: string;
                            } | null;
                            menu: {
                                key: string;
                                path: string;
                                title: string;
                                icon: string;
                                order: number;
                                badge?: string;
                            }[];
                            fills: {
                                slot: string;
                                module: string;
                                order: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "kernel.plugin.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            summary: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            trust: "builtin" | "remote";
                            versions: string[];
                            enabledVersion: string | null;
                            capabilities: string[];
                            personalTables: {
                                table: string;
                                columns: string[];
                                retentionDays: number | null;
                            }[];
                            permissions: {
                                key: string;
                                clause: string | null;
                            }[];
                            version: number | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.plugin.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pluginId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pluginId: string;
                        version: string;
                    };
                };
            };
        };
    };
    "kernel.plugin.disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pluginId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pluginId: string;
                    };
                };
            };
        };
    };
    "kernel.delivery.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "dead" | "pending" | "done" | "skipped";
                sort?: "id" | "-id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            eventId: string;
                            event: string;
                            consumer: string;
                            key: string;
                            state: string;
                            attempts: number;
                            lastError: string | null;
                            occurredAt: string;
                            payload?: unknown;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.delivery.replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                    };
                };
            };
        };
    };
    "kernel.job.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                sort?: "id" | "-id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            title: string;
                            /** @enum {string} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            doneSteps: number;
                            totalSteps: number;
                            error: string | null;
                            result?: unknown;
                            /** Format: uuid */
                            startedBy: string | null;
                            createdAt: string;
                            finishedAt: string | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.job.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        title: string;
                        /** @enum {string} */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        doneSteps: number;
                        totalSteps: number;
                        error: string | null;
                        result?: unknown;
                        /** Format: uuid */
                        startedBy: string | null;
                        createdAt: string;
                        finishedAt: string | null;
                    };
                };
            };
        };
    };
    "kernel.job.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "kernel.job.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    "kernel.building.tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        buildings: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            version: number;
                            key: string;
                            name: string;
                            units: number;
                            households: number;
                            entrances: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                version: number;
                                key: string;
                                name: string;
                                units: number;
                                households: number;
                            }[];
                        }[];
                        parking: number;
                    };
                };
            };
        };
    };
    "kernel.building.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.building.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                        units: number;
                    };
                };
            };
        };
    };
    "kernel.building.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    intoId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                        moved: number;
                        merged: number;
                    };
                };
            };
        };
    };
    "kernel.building.appoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    personIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                        personIds: string[];
                    };
                };
            };
        };
    };
    "kernel.unit.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                sort?: "place" | "-place" | "areaM2" | "-areaM2" | "updatedAt" | "-updatedAt";
                building?: string[];
                entrance?: string[];
                kind?: ("residence" | "shop" | "storage" | "office" | "parking" | "other")[];
                useState?: ("owner_occupied" | "rented" | "vacant" | "decorating" | "in_business" | "unsold" | "lent")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            version: number;
                            code: string;
                            /** @enum {string} */
                            kind: "residence" | "shop" | "storage" | "office" | "parking" | "other";
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                            building: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            entranceId: string | null;
                            entrance: string | null;
                            floorLevel: number | null;
                            floorLabel: string | null;
                            room: string;
                            areaM2: number | null;
                            layout: string | null;
                            /** @enum {string|null} */
                            useState: "owner_occupied" | "rented" | "vacant" | "decorating" | "in_business" | "unsold" | "lent" | null;
                            owners: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                            }[];
                            tenantCount: number;
                            updatedAt: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.unit.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    buildingId?: string;
                    entrance?: string;
                    room: string;
                    floor?: string;
                    /** @enum {string} */
                    kind?: "residence" | "shop" | "storage" | "office" | "parking" | "other";
                    areaM2?: number | null;
                    innerAreaM2?: number | null;
                    layout?: string | null;
                    /** @enum {string|null} */
                    useState?: "owner_occupied" | "rented" | "vacant" | "decorating" | "in_business" | "unsold" | "lent" | null;
                    /** Format: date */
                    handedOverOn?: string | null;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                        code: string;
                    };
                };
            };
        };
    };
    "kernel.unit.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                        code: string;
                        /** @enum {string} */
                        kind: "residence" | "shop" | "storage" | "office" | "parking" | "other";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        buildingId: string | null;
                        building: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        entranceId: string | null;
                        entrance: string | null;
                        floorLevel: number | null;
                        floorLabel: string | null;
                        room: string;
                        areaM2: number | null;
                        layout: string | null;
                        /** @enum {string|null} */
                        useState: "owner_occupied" | "rented" | "vacant" | "decorating" | "in_business" | "unsold" | "lent" | null;
                        updatedAt: string;
                        key: string;
                        /** @enum {string} */
                        status: "active" | "merged" | "removed";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedFromId: string | null;
                        innerAreaM2: number | null;
                        handedOverOn: string | null;
                        /** @enum {string|null} */
                        handedOverPrecision: "day" | "month" | "year" | null;
                        note: string;
                        relations: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            relation: "owner" | "co_owner" | "tenant" | "family" | "emergency_contact" | "parking_holder";
                            share: {
                                numerator: number;
                                denominator: number;
                            } | null;
                            isJoint: boolean;
                            kinship: string | null;
                            validFrom: string | null;
                            /** @enum {string|null} */
                            validFromPrecision: "day" | "month" | "year" | null;
                            validTo: string | null;
                            isLive: boolean;
                            person: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                phones: {
                                    /**
                                     * Format: uuid
                                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                     */
                                    id: string;
                                    masked: string;
                                }[];
                            };
                        }[];
                        household: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            version: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            headPersonId: string | null;
                            note: string;
                            startedOn: string | null;
                            members: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                kinship: string | null;
                                joinedOn: string | null;
                                person: {
                                    /**
                                     * Format: uuid
                                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                     */
                                    id: string;
                                    name: string;
                                    phones: {
                                        /**
                                         * Format: uuid
                                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                         */
                                        id: string;
                                        masked: string;
                                    }[];
                                };
                            }[];
                        } | null;
                        parking: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            code: string;
                            /** @enum {string} */
                            kind: "residence" | "shop" | "storage" | "office" | "parking" | "other";
                        }[];
                        formerNames: {
                            key: string;
                            name: string;
                            /** @enum {string} */
                            cause: "rename" | "merge";
                            until: string;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.unit.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    kind?: "residence" | "shop" | "storage" | "office" | "other";
                    areaM2?: number | null;
                    innerAreaM2?: number | null;
                    layout?: string | null;
                    /** @enum {string|null} */
                    useState?: "owner_occupied" | "rented" | "vacant" | "decorating" | "in_business" | "unsold" | "lent" | null;
                    /** Format: date */
                    handedOverOn?: string | null;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.unit.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    buildingId?: string;
                    entrance?: string;
                    room: string;
                    floor?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                        code: string;
                    };
                };
            };
        };
    };
    "kernel.unit.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    intoId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.household.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    headPersonId: string | null;
                    /** @default  */
                    note?: string;
                    members: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        personId: string;
                        kinship?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.relation.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    personId: string;
                    /** @enum {string} */
                    relation: "owner" | "co_owner" | "tenant" | "family" | "emergency_contact" | "parking_holder";
                    share?: {
                        numerator: number;
                        denominator: number;
                    };
                    /** @default false */
                    isJoint?: boolean;
                    kinship?: string;
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                    /** @default false */
                    livesHere?: boolean;
                    /**
                     * @default staff
                     * @enum {string}
                     */
                    source?: "staff" | "registration";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.relation.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** Format: date */
                    validTo: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.person.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                sort?: "name" | "-name" | "updatedAt" | "-updatedAt";
                relation?: ("owner" | "co_owner" | "tenant" | "family" | "emergency_contact" | "parking_holder")[];
                building?: string[];
                partyMember?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            version: number;
                            name: string;
                            phones: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                masked: string;
                            }[];
                            relations: {
                                /** @enum {string} */
                                relation: "owner" | "co_owner" | "tenant" | "family" | "emergency_contact" | "parking_holder";
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                unitId: string;
                                code: string;
                            }[];
                            /** @enum {string|null} */
                            politicalStatus: "party_member" | "probationary_member" | "league_member" | "other_party" | "no_party" | "masses" | "not_party_member" | null;
                            updatedAt: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.person.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string|null} */
                    sex?: "female" | "male" | null;
                    /** Format: date */
                    birthDate?: string | null;
                    note?: string;
                    phones?: string[];
                    identity?: {
                        /** @enum {string} */
                        kind: "cn_id" | "hk_macao_permit" | "taiwan_permit" | "passport" | "hk_id" | "foreign_permit" | "organisation";
                        number: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.person.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                        name: string;
                        phones: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            masked: string;
                        }[];
                        /** @enum {string|null} */
                        politicalStatus: "party_member" | "probationary_member" | "league_member" | "other_party" | "no_party" | "masses" | "not_party_member" | null;
                        updatedAt: string;
                        /** @enum {string} */
                        status: "active" | "erased";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedFromId: string | null;
                        /** @enum {string|null} */
                        sex: "female" | "male" | null;
                        birthDate: string | null;
                        /** @enum {string|null} */
                        idKind: "cn_id" | "hk_macao_permit" | "taiwan_permit" | "passport" | "hk_id" | "foreign_permit" | "organisation" | null;
                        idMasked: string | null;
                        note: string;
                        relations: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            relation: "owner" | "co_owner" | "tenant" | "family" | "emergency_contact" | "parking_holder";
                            share: {
                                numerator: number;
                                denominator: number;
                            } | null;
                            isJoint: boolean;
                            kinship: string | null;
                            validFrom: string | null;
                            /** @enum {string|null} */
                            validFromPrecision: "day" | "month" | "year" | null;
                            validTo: string | null;
                            isLive: boolean;
                            unit: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                code: string;
                                /** @enum {string} */
                                kind: "residence" | "shop" | "storage" | "office" | "parking" | "other";
                            };
                        }[];
                        consents: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "political_status" | "care_profile" | "portrait" | "contact_by_message" | "health_data";
                            /** @enum {string} */
                            channel: "paper" | "app" | "counter" | "phone" | "import";
                            textVersion: string;
                            method: string;
                            givenAt: string;
                            withdrawnAt: string | null;
                        }[];
                        mergedFrom: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            fromId: string;
                            reason: string;
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.person.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    /** @enum {string|null} */
                    sex?: "female" | "male" | null;
                    /** Format: date */
                    birthDate?: string | null;
                    note?: string;
                    phones?: string[];
                    identity?: {
                        /** @enum {string} */
                        kind: "cn_id" | "hk_macao_permit" | "taiwan_permit" | "passport" | "hk_id" | "foreign_permit" | "organisation";
                        number: string;
                    } | null;
                    keepPhoneIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.person.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    intoId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.person.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.person.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    field: "phone" | "idNumber";
                    /** @enum {string} */
                    purpose: "contact_resident" | "emergency" | "verify_identity" | "handle_complaint" | "legal_duty" | "data_subject_request";
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /** @enum {string} */
                        field: "phone" | "idNumber";
                        values: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            value: string;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.consent.give": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "political_status" | "care_profile" | "portrait" | "contact_by_message" | "health_data";
                    /** @enum {string} */
                    channel: "paper" | "app" | "counter" | "phone";
                    textVersion: string;
                    method: string;
                    /** Format: date-time */
                    givenAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.consent.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "political_status" | "care_profile" | "portrait" | "contact_by_message" | "health_data";
                    method: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.political-status.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "party_member" | "probationary_member" | "league_member" | "other_party" | "no_party" | "masses" | "not_party_member";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.my.household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        me: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            personId: string;
                            name: string;
                            phones: string[];
                            consents: ("political_status" | "care_profile" | "portrait" | "contact_by_message" | "health_data")[];
                        } | null;
                        homes: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                            code: string;
                            /** @enum {string} */
                            kind: "residence" | "shop" | "storage" | "office" | "parking" | "other";
                            relations: ("owner" | "co_owner" | "tenant" | "family" | "emergency_contact" | "parking_holder")[];
                            areaM2: number | null;
                            members: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                personId: string;
                                name: string;
                                kinship: string | null;
                                isMe: boolean;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "kernel.registry.estates": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                empty?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            tenantId: string;
                            name: string;
                            buildings: number;
                            units: number;
                            areaM2: number;
                            persons: number;
                            households: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.registry.find": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            tenantId: string;
                            estate: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string;
                            code: string;
                            /** @enum {string} */
                            kind: "residence" | "shop" | "storage" | "office" | "parking" | "other";
                            persons: string[];
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.audit.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                subject?: string;
                subjectId?: string;
                account?: string;
                action?: string;
                from?: string;
                to?: string;
                byPeople?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            tenantId: string;
                            at: string;
                            title: string;
                            action: string;
                            subject: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string | null;
                            actor: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string | null;
                            text: string | null;
                            changes: {
                                label: string;
                                before: string | null;
                                after: string | null;
                            }[];
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.timeline.get": {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                q?: string;
                subject: string;
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            tenantId: string;
                            at: string;
                            title: string;
                            action: string;
                            subject: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string | null;
                            actor: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string | null;
                            text: string | null;
                            changes: {
                                label: string;
                                before: string | null;
                                after: string | null;
                            }[];
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.calendar.get": {
        parameters: {
            query?: {
                id?: "office" | "always";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        definition: {
                            id: string;
                            timeZone: string;
                            aroundTheClock: boolean;
                            week: {
                                1?: [
                                    string,
                                    string
                                ][];
                                2?: [
                                    string,
                                    string
                                ][];
                                3?: [
                                    string,
                                    string
                                ][];
                                4?: [
                                    string,
                                    string
                                ][];
                                5?: [
                                    string,
                                    string
                                ][];
                                6?: [
                                    string,
                                    string
                                ][];
                                7?: [
                                    string,
                                    string
                                ][];
                            };
                            /** @enum {string} */
                            holidays: "cn" | "none";
                            makeUpSpans?: [
                                string,
                                string
                            ][];
                            closedDays: {
                                /** Format: date */
                                date: string;
                                note?: string;
                            }[];
                            openDays: {
                                /** Format: date */
                                date: string;
                                note?: string;
                                spans?: [
                                    string,
                                    string
                                ][];
                            }[];
                        };
                        levels: {
                            tenantId: string;
                            name: string;
                            override: {
                                timeZone?: string;
                                aroundTheClock?: boolean;
                                week?: {
                                    1?: [
                                        string,
                                        string
                                    ][];
                                    2?: [
                                        string,
                                        string
                                    ][];
                                    3?: [
                                        string,
                                        string
                                    ][];
                                    4?: [
                                        string,
                                        string
                                    ][];
                                    5?: [
                                        string,
                                        string
                                    ][];
                                    6?: [
                                        string,
                                        string
                                    ][];
                                    7?: [
                                        string,
                                        string
                                    ][];
                                };
                                /** @enum {string} */
                                holidays?: "cn" | "none";
                                makeUpSpans?: [
                                    string,
                                    string
                                ][];
                                closedDays?: {
                                    /** Format: date */
                                    date: string;
                                    note?: string;
                                }[];
                                openDays?: {
                                    /** Format: date */
                                    date: string;
                                    note?: string;
                                    spans?: [
                                        string,
                                        string
                                    ][];
                                }[];
                            };
                        }[];
                        own: {
                            version: number;
                            override: {
                                timeZone?: string;
                                aroundTheClock?: boolean;
                                week?: {
                                    1?: [
                                        string,
                                        string
                                    ][];
                                    2?: [
                                        string,
                                        string
                                    ][];
                                    3?: [
                                        string,
                                        string
                                    ][];
                                    4?: [
                                        string,
                                        string
                                    ][];
                                    5?: [
                                        string,
                                        string
                                    ][];
                                    6?: [
                                        string,
                                        string
                                    ][];
                                    7?: [
                                        string,
                                        string
                                    ][];
                                };
                                /** @enum {string} */
                                holidays?: "cn" | "none";
                                makeUpSpans?: [
                                    string,
                                    string
                                ][];
                                closedDays?: {
                                    /** Format: date */
                                    date: string;
                                    note?: string;
                                }[];
                                openDays?: {
                                    /** Format: date */
                                    date: string;
                                    note?: string;
                                    spans?: [
                                        string,
                                        string
                                    ][];
                                }[];
                            };
                        } | null;
                        holidayYears: number[];
                    };
                };
            };
        };
    };
    "kernel.calendar.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default office
                     * @enum {string}
                     */
                    id?: "office" | "always";
                    override: {
                        timeZone?: string;
                        aroundTheClock?: boolean;
                        week?: {
                            1?: [
                                string,
                                string
                            ][];
                            2?: [
                                string,
                                string
                            ][];
                            3?: [
                                string,
                                string
                            ][];
                            4?: [
                                string,
                                string
                            ][];
                            5?: [
                                string,
                                string
                            ][];
                            6?: [
                                string,
                                string
                            ][];
                            7?: [
                                string,
                                string
                            ][];
                        };
                        /** @enum {string} */
                        holidays?: "cn" | "none";
                        makeUpSpans?: [
                            string,
                            string
                        ][];
                        closedDays?: {
                            /** Format: date */
                            date: string;
                            note?: string;
                        }[];
                        openDays?: {
                            /** Format: date */
                            date: string;
                            note?: string;
                            spans?: [
                                string,
                                string
                            ][];
                        }[];
                    };
                    /** @description As seen; 0 while nothing was said here */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.calendar.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default office
                     * @enum {string}
                     */
                    id?: "office" | "always";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "kernel.calendar.days": {
        parameters: {
            query: {
                id?: "office" | "always";
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            date: string;
                            isWorking: boolean;
                            spans: [
                                string,
                                string
                            ][];
                        }[];
                    };
                };
            };
        };
    };
    "kernel.file.list": {
        parameters: {
            query: {
                subject: string;
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                            width?: number;
                            height?: number;
                            role: string;
                            attachedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.file.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        name: string;
                        type: string;
                        size: number;
                        width?: number;
                        height?: number;
                    };
                };
            };
        };
    };
    "kernel.inbox.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                unread?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            kind: string;
                            title: string;
                            body: string;
                            path: string;
                            isUrgent: boolean;
                            createdAt: string;
                            readAt: string | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.inbox.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        urgent: number;
                    };
                };
            };
        };
    };
    "kernel.inbox.read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The newest notice seen; later ones stay unread
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    upTo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
        };
    };
    "kernel.inbox.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        readAt: string;
                    };
                };
            };
        };
    };
    "kernel.notify-preference.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            kind: string;
                            sms: boolean;
                            wechat: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.notify-preference.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    sms: boolean;
                    wechat: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        sms: boolean;
                        wechat: boolean;
                    };
                };
            };
        };
    };
    "kernel.message.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: ("waiting" | "sent" | "failed" | "throttled" | "unreachable" | "unneeded")[];
                channel?: "sms" | "wechat";
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            channel: "sms" | "wechat";
                            /** @enum {string} */
                            state: "waiting" | "sent" | "failed" | "throttled" | "unreachable" | "unneeded";
                            kind: string;
                            title: string;
                            body: string;
                            recipient: string | null;
                            addressMasked: string | null;
                            adapter: string | null;
                            attempts: number;
                            lastError: string | null;
                            sendAfter: string;
                            sentAt: string | null;
                            createdAt: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.message.caught": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @enum {string} */
                            channel: "sms" | "wechat";
                            to: string;
                            kind: string;
                            title: string;
                            body: string;
                            caughtAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.message.resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "sent" | "failed" | "throttled" | "unreachable" | "unneeded";
                    };
                };
            };
        };
    };
    "kernel.saved-filter.list": {
        parameters: {
            query: {
                /** @description `<plugin>.<list>` */
                list: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            list: string;
                            name: string;
                            query: {
                                [key: string]: string;
                            };
                            isShared: boolean;
                            isOwn: boolean;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.saved-filter.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `<plugin>.<list>` */
                    list: string;
                    name: string;
                    query: {
                        [key: string]: string;
                    };
                    /** @default false */
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        list: string;
                        name: string;
                        query: {
                            [key: string]: string;
                        };
                        isShared: boolean;
                        isOwn: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.saved-filter.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "kernel.saved-filter.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    query?: {
                        [key: string]: string;
                    };
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        list: string;
                        name: string;
                        query: {
                            [key: string]: string;
                        };
                        isShared: boolean;
                        isOwn: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.search": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            kind: string;
                            title: string;
                            hits: {
                                id: string;
                                title: string;
                                subtitle: string;
                                path: string;
                            }[];
                        }[];
                        missing: {
                            kind: string;
                            title: string;
                            /** @enum {string} */
                            why: "slow" | "failed";
                        }[];
                    };
                };
            };
        };
    };
    "kernel.setting.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plugins: {
                            pluginId: string;
                            title: string;
                            schema: {
                                [key: string]: unknown;
                            };
                            settings: {
                                key: string;
                                value?: unknown;
                                origin: {
                                    /** @enum {string} */
                                    kind: "own";
                                } | {
                                    /** @enum {string} */
                                    kind: "inherited";
                                    tenantId: string;
                                    name: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "default";
                                };
                                inherited?: unknown;
                                version: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "kernel.setting.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pluginId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    values: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description By key, as seen in the list; a stale one is refused
                     * @default {}
                     */
                    versions?: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        set: {
                            key: string;
                            value?: unknown;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "kernel.setting.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pluginId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "kernel.task.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                done?: string;
                group?: "late" | "today" | "soon" | "later";
                plugin?: string;
                whose?: "mine" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            tenantId: string;
                            tenantName: string;
                            assignee: {
                                /** @enum {string} */
                                kind: "me" | "person" | "role";
                                name: string;
                            };
                            pluginId: string;
                            kind: string;
                            title: string;
                            subtitle: string;
                            subject: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            path: string;
                            dueAt: string | null;
                            priority: number;
                            doneAt: string | null;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "kernel.task.count": {
        parameters: {
            query?: {
                whose?: "mine" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        late: number;
                        today: number;
                        soon: number;
                        later: number;
                    };
                };
            };
        };
    };
    "kernel.task.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        doneAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "kernel.file.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "kernel.file.thumb": {
        parameters: {
            query?: {
                w?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
        };
    };
    "kernel.file.download-shared": {
        parameters: {
            query: {
                ticket: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "kernel.file.thumb-shared": {
        parameters: {
            query: {
                ticket: string;
                w?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
        };
    };
    "kernel.live.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    "kernel.role.view-as.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        role: string;
                        until: string;
                    };
                };
            };
        };
    };
    "kernel.role.view-as.stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        status: true;
                    };
                };
            };
        };
    };
    "kernel.import.wrong-rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.import.template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.grants": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.grants.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.grants-received": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.grants-received.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.facts": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.facts.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.facts-received": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.facts-received.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.members-overview": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.members-overview.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.imports": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.imports.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.members": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.members.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.invitations": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.invitations.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.registrations": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.registrations.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.tenants": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.tenants.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.oversight": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.oversight.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.jobs": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.jobs.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.deliveries": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.deliveries.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.estates": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.estates.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.units": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.units.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.persons": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.persons.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.audit": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.audit.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.inbox": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.inbox.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.messages": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.messages.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.tasks": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "kernel.export.tasks.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
}
