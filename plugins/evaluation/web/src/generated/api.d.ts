/* Generated from the API document by infra/tools/openapi-types; do not edit. */
export interface paths {
    "/rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rubrics here, and those of the company above that hold or held
         * @description Needs `evaluation.rubric.read`.
         */
        get: operations["evaluation.rubric.list"];
        put?: never;
        /**
         * Take in a rubric, or start the next version of one
         * @description Needs `evaluation.rubric.edit`.
         */
        post: operations["evaluation.rubric.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A rubric with its document, its issues and its mappings
         * @description Needs `evaluation.rubric.read`.
         */
        get: operations["evaluation.rubric.get"];
        /**
         * Save a draft
         * @description Needs `evaluation.rubric.edit`.
         */
        put: operations["evaluation.rubric.save"];
        post?: never;
        /**
         * Discard a draft
         * @description Needs `evaluation.rubric.edit`.
         */
        delete: operations["evaluation.rubric.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft before whoever freezes
         * @description Needs `evaluation.rubric.edit`.
         */
        post: operations["evaluation.rubric.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it back to be edited
         * @description Needs `evaluation.rubric.edit`.
         */
        post: operations["evaluation.rubric.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze it and say from which day it holds
         * @description Needs `evaluation.rubric.freeze`.
         */
        post: operations["evaluation.rubric.freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it out of use after a day
         * @description Needs `evaluation.rubric.freeze`.
         */
        post: operations["evaluation.rubric.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The parts of a rubric as a table
         * @description Needs `evaluation.rubric.read`.
         */
        get: operations["evaluation.rubric.list-parts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/compare/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What it has otherwise than another
         * @description Needs `evaluation.rubric.read`.
         */
        get: operations["evaluation.rubric.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/mappings/{fromId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how the parts of another answer to its own
         * @description Needs `evaluation.rubric.edit`.
         */
        put: operations["evaluation.rubric.map"];
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
         * What the rubric asks for, who provides it and what it is
         * @description Needs `evaluation.fact.read`.
         */
        get: operations["evaluation.fact.catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the plugins’ figures now
         * @description Needs `evaluation.fact.enter`.
         */
        post: operations["evaluation.fact.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/{key}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records behind a fact
         * @description Needs `evaluation.fact.read`.
         */
        get: operations["evaluation.fact.sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a fact was over the year
         * @description Needs `evaluation.fact.read`.
         */
        get: operations["evaluation.fact.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fact-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts that people entered with documents
         * @description Needs `evaluation.fact.read`.
         */
        get: operations["evaluation.claim.list"];
        put?: never;
        /**
         * Enter a fact that no plugin provides yet
         * @description Needs `evaluation.fact.enter`.
         */
        post: operations["evaluation.claim.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fact-claims/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify or refuse it as a second person
         * @description Needs `evaluation.fact.verify`.
         */
        post: operations["evaluation.claim.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fact-claims/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it back
         * @description Needs `evaluation.fact.read`.
         */
        post: operations["evaluation.claim.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The live score of a year
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.score.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its days, beside those of the year before
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.score.trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The score as a table of items and parts
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.score.list-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One part, down to its facts, opinions and evidence
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.score.get-part"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score/parts/{part}/declare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a part is worth
         * @description Needs `evaluation.score.declare`.
         */
        post: operations["evaluation.score.declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score/parts/{part}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm for the company what was declared
         * @description Needs `evaluation.score.confirm`.
         */
        post: operations["evaluation.score.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of a year
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.evidence.list"];
        put?: never;
        /**
         * Put evidence behind parts
         * @description Needs `evaluation.score.declare`.
         */
        post: operations["evaluation.evidence.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take pieces of the year before along, to be confirmed
         * @description Needs `evaluation.score.declare`.
         */
        post: operations["evaluation.evidence.carry-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say anew which parts it stands behind
         * @description Needs `evaluation.score.declare`.
         */
        put: operations["evaluation.evidence.link"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it out of the count
         * @description Needs `evaluation.score.declare`.
         */
        post: operations["evaluation.evidence.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would bring more points until the year ends
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.plan.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan as a table
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.plan.list-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what a part costs, or why it cannot be won here
         * @description Needs `evaluation.score.plan`.
         */
        put: operations["evaluation.plan.mark-part"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a browser computes what-ifs with
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.plan.sandbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assumptions that were kept
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.scenario.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep assumptions under a name
         * @description Needs `evaluation.score.plan`.
         */
        put: operations["evaluation.scenario.save"];
        post?: never;
        /**
         * Throw them away
         * @description Needs `evaluation.score.plan`.
         */
        delete: operations["evaluation.scenario.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the estates of a company stand
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.standing.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standings/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What its rubric calls their groups and items
         * @description Needs `evaluation.score.read`.
         */
        get: operations["evaluation.standing.outline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The association’s campaigns
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.list"];
        put?: never;
        /**
         * Begin a campaign
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.campaign.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign with its invitations
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.get"];
        /**
         * Change a campaign that is not open yet
         * @description Needs `evaluation.campaign.manage`.
         */
        put: operations["evaluation.campaign.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix rubric, policies and draw, and open it
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.campaign.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give stages that are not over more time
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.campaign.change-dates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it before its final result
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.campaign.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close it once its final result stands
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.campaign.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a closed one for a correction, with a reason
         * @description Needs `evaluation.publication.publish`.
         */
        post: operations["evaluation.campaign.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the address at which everybody reads what is fixed
         * @description Needs `evaluation.publication.publish`.
         */
        post: operations["evaluation.campaign.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/share/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End that address
         * @description Needs `evaluation.publication.publish`.
         */
        post: operations["evaluation.campaign.revoke-share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Member companies, and who is invited
         * @description Needs `evaluation.campaign.manage`.
         */
        get: operations["evaluation.campaign.list-companies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite companies
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.campaign.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Estates of a campaign
         * @description Needs `evaluation.campaign.manage`.
         */
        get: operations["evaluation.campaign.list-assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/disqualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an estate out, with the reason
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.campaign.disqualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a file of an estate’s evidence
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.campaign.open-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All steps of a campaign, and whether their chain holds
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.list-chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/chain/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All steps as a file that an outsider checks
         * @description Needs `evaluation.campaign.manage`.
         */
        get: operations["evaluation.campaign.export-chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns that associations invited the company to
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.application.list-received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign that an association invited to
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.application.get-received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-campaigns/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether the company takes part
         * @description Needs `evaluation.application.lock`.
         */
        post: operations["evaluation.application.answer-invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications of an estate, or of all estates of a company
         * @description Needs `evaluation.application.read`.
         */
        get: operations["evaluation.application.list"];
        put?: never;
        /**
         * Apply to a campaign
         * @description Needs `evaluation.application.apply`.
         */
        post: operations["evaluation.application.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many applications stand where
         * @description Needs `evaluation.application.read`.
         */
        get: operations["evaluation.application.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One application
         * @description Needs `evaluation.application.read`.
         */
        get: operations["evaluation.application.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the declaration over after the company’s review
         * @description Needs `evaluation.application.lock`.
         */
        post: operations["evaluation.application.lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application back
         * @description Needs `evaluation.application.apply`.
         */
        post: operations["evaluation.application.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/end-grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the association’s right to read the dossier
         * @description Needs `evaluation.application.apply`.
         */
        post: operations["evaluation.application.end-grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scorers of the association
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.scorer.list"];
        put?: never;
        /**
         * Take an expert among the scorers
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.scorer.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Experts who are no scorers yet
         * @description Needs `evaluation.panel.manage`.
         */
        get: operations["evaluation.scorer.candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Companies and estates that a conflict may be with
         * @description Needs `evaluation.panel.manage`.
         */
        get: operations["evaluation.scorer.conflict-partners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One scorer
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.scorer.get"];
        /**
         * Change employer, expertise, certificate and whether the scorer is active
         * @description Needs `evaluation.panel.manage`.
         */
        put: operations["evaluation.scorer.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose estates a scorer does not judge, and why
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.scorer.conflicts"];
        put?: never;
        /**
         * Keep a conflict that a scorer declared
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.scorer.declare-conflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers/{id}/conflicts/{conflictId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a conflict
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.scorer.end-conflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draw with all that is needed to make it again
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.panel.get-draw"];
        put?: never;
        /**
         * Draw scorers by the committed seed, and reveal it
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.panel.draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/redraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill vacant places
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.panel.redraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How scoring proceeds, without points
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.panel.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/reliability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far scorers agree
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.panel.reliability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where two scorers lie too far apart
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.panel.list-discrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies/{id}/arbitrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a discrepancy before a third scorer
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.panel.arbitrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calibration cases, without their references
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.calibration.list-cases"];
        put?: never;
        /**
         * Draft a calibration case
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.calibration.create-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One calibration case with its references
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.calibration.get-case"];
        /**
         * Change a case that was not drawn yet, or make it active
         * @description Needs `evaluation.panel.manage`.
         */
        put: operations["evaluation.calibration.save-case"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-cases/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw a case no more
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.calibration.retire-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How each scorer got through calibration
         * @description Needs `evaluation.panel.read`.
         */
        get: operations["evaluation.calibration.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/calibration/{scorerId}/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a scorer in with a reason
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.calibration.admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/calibration/{scorerId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a scorer’s places to the redraw
         * @description Needs `evaluation.panel.manage`.
         */
        post: operations["evaluation.calibration.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My calibration cases and where I stand
         * @description Needs `evaluation.desk.score`.
         */
        get: operations["evaluation.calibration.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/calibration/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my cases
         * @description Needs `evaluation.desk.score`.
         */
        get: operations["evaluation.calibration.get-sitting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/calibration/{id}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save my points of a part of a case
         * @description Needs `evaluation.desk.score`.
         */
        put: operations["evaluation.calibration.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/calibration/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a case and see its reference
         * @description Needs `evaluation.desk.score`.
         */
        post: operations["evaluation.calibration.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My places to score
         * @description Needs `evaluation.desk.score`.
         */
        get: operations["evaluation.desk.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One place with all that is needed to score it
         * @description Needs `evaluation.desk.score`.
         */
        get: operations["evaluation.desk.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a file of the evidence
         * @description Needs `evaluation.desk.score`.
         */
        get: operations["evaluation.desk.open-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/{id}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save my points of a part
         * @description Needs `evaluation.desk.score`.
         */
        put: operations["evaluation.desk.score-part"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/{id}/parts/{part}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Score a part anew where the two lie too far apart
         * @description Needs `evaluation.desk.score`.
         */
        put: operations["evaluation.desk.revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in my scores
         * @description Needs `evaluation.desk.score`.
         */
        post: operations["evaluation.desk.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/{id}/recuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a place because of a conflict
         * @description Needs `evaluation.desk.score`.
         */
        post: operations["evaluation.desk.recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a note for the other scorer
         * @description Needs `evaluation.desk.score`.
         */
        post: operations["evaluation.desk.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What still keeps a result from being published
         * @description Needs `evaluation.campaign.manage`.
         */
        get: operations["evaluation.campaign.readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a preliminary or final result, or correct one
         * @description Needs `evaluation.publication.publish`.
         */
        post: operations["evaluation.campaign.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published, with the signed manifests
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.list-publications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether everything still is what was signed
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.verify-publications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/assessments/{assessmentId}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the parts of a published estate come to, and what decided them
         * @description Needs `evaluation.campaign.manage`.
         */
        get: operations["evaluation.campaign.assessment-points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Awards of the publication that holds
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.list-awards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for a big screen
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.screen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the address at which everybody reads it
         * @description Needs `evaluation.publication.publish`.
         */
        post: operations["evaluation.publication.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{id}/share/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the address at which everybody reads it
         * @description Needs `evaluation.publication.publish`.
         */
        post: operations["evaluation.publication.revoke-share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Estates of a publication by rank
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.list-ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{id}/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Companies by the mean of their estates
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.list-company-ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One published entry
         * @description Needs `evaluation.campaign.read`.
         */
        get: operations["evaluation.campaign.get-entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The estate’s published result
         * @description Needs `evaluation.application.read`.
         */
        get: operations["evaluation.application.get-result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof file of the estate’s entry
         * @description Needs `evaluation.application.read`.
         */
        get: operations["evaluation.application.get-proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Objections of an estate
         * @description Needs `evaluation.application.read`.
         */
        get: operations["evaluation.application.list-appeals"];
        put?: never;
        /**
         * Object to the points of a part
         * @description Needs `evaluation.application.appeal`.
         */
        post: operations["evaluation.application.appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Objections to the association
         * @description Needs `evaluation.appeal.read`.
         */
        get: operations["evaluation.appeal.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One objection
         * @description Needs `evaluation.appeal.read`.
         */
        get: operations["evaluation.appeal.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an objection up
         * @description Needs `evaluation.appeal.decide`.
         */
        post: operations["evaluation.appeal.admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an objection, with a reason
         * @description Needs `evaluation.appeal.decide`.
         */
        post: operations["evaluation.appeal.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide what the part comes to, with a reason
         * @description Needs `evaluation.appeal.decide`.
         */
        post: operations["evaluation.appeal.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What checks found in the records of a year, as questions to people
         * @description Needs `evaluation.flag.read`.
         */
        get: operations["evaluation.flag.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The checks, who runs them, and those that nobody runs yet
         * @description Needs `evaluation.flag.read`.
         */
        get: operations["evaluation.flag.checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags of all estates of a company
         * @description Needs `evaluation.flag.read`.
         */
        get: operations["evaluation.flag.list-estates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the checks now
         * @description Needs `evaluation.flag.explain`.
         */
        post: operations["evaluation.flag.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One flag with its records and what was said of it
         * @description Needs `evaluation.flag.read`.
         */
        get: operations["evaluation.flag.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how it came about
         * @description Needs `evaluation.flag.explain`.
         */
        post: operations["evaluation.flag.explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uphold or dismiss it
         * @description Needs `evaluation.flag.decide`.
         */
        post: operations["evaluation.flag.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags of the applications of a campaign
         * @description Needs `evaluation.campaign.manage`.
         */
        get: operations["evaluation.assessment-flag.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessment-flags/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uphold or dismiss it at the association
         * @description Needs `evaluation.campaign.manage`.
         */
        post: operations["evaluation.assessment-flag.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/starter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A starter of the company’s own appraisal as a draft
         * @description Needs `evaluation.rubric.edit`.
         */
        post: operations["evaluation.rubric.draft-starter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cycles of the company’s own appraisal
         * @description Needs `evaluation.appraisal.read`.
         */
        get: operations["evaluation.appraisal.list"];
        put?: never;
        /**
         * Begin a cycle
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One cycle with its goals and rules
         * @description Needs `evaluation.appraisal.read`.
         */
        get: operations["evaluation.appraisal.get"];
        /**
         * Change a cycle that is not open yet
         * @description Needs `evaluation.appraisal.manage`.
         */
        put: operations["evaluation.appraisal.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix rubric, period and rules, and tell everybody
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give steps that are not over more time
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.change-days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the own layer
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show everybody the own result
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it once every objection has its answer
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it without a result
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the figures of people anew
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.refresh-facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sheets that the reader may see
         * @description Needs `evaluation.appraisal.read`.
         */
        get: operations["evaluation.appraisal.list-subjects"];
        put?: never;
        /**
         * Put people or teams into it
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.add-subjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its order, equal ones sharing a place
         * @description Needs `evaluation.appraisal.read`.
         */
        get: operations["evaluation.appraisal.list-ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Objections to its results
         * @description Needs `evaluation.appraisal.manage`.
         */
        get: operations["evaluation.appraisal.list-objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Honours as its rules propose them
         * @description Needs `evaluation.appraisal.manage`.
         */
        get: operations["evaluation.appraisal.propose-honours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Honour a person or a team
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.give-honour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be put into a cycle
         * @description Needs `evaluation.appraisal.manage`.
         */
        get: operations["evaluation.appraisal.list-colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sheets about the reader, or to review
         * @description Needs `evaluation.appraisal-sheet.own`.
         */
        get: operations["evaluation.appraisal.list-own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One sheet with its facts and layers
         * @description Needs `evaluation.appraisal.read`.
         */
        get: operations["evaluation.appraisal.get-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-sheets/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it out of a cycle that is not open yet
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.remove-subject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-sheets/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a part is worth
         * @description Needs `evaluation.appraisal.read`.
         */
        post: operations["evaluation.appraisal.say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-sheets/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the own layer, or the leader’s
         * @description Needs `evaluation.appraisal-sheet.own`.
         */
        post: operations["evaluation.appraisal.hand-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-sheets/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to the own result
         * @description Needs `evaluation.appraisal-sheet.own`.
         */
        post: operations["evaluation.appraisal.object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an objection
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.answer-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-objections/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the own objection
         * @description Needs `evaluation.appraisal-sheet.own`.
         */
        post: operations["evaluation.appraisal.withdraw-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People and teams that were honoured
         * @description Needs `evaluation.appraisal.read`.
         */
        get: operations["evaluation.appraisal.list-honours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-honours/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands on its certificate
         * @description Needs `evaluation.appraisal.read`.
         */
        get: operations["evaluation.appraisal.get-certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-honours/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an honour back
         * @description Needs `evaluation.appraisal.manage`.
         */
        post: operations["evaluation.appraisal.revoke-honour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/site-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What visits are planned from
         * @description Needs `evaluation.site.manage`.
         */
        get: operations["evaluation.site.get-plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/site-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits of a campaign
         * @description Needs `evaluation.site.read`.
         */
        get: operations["evaluation.site.list"];
        put?: never;
        /**
         * Plan visits
         * @description Needs `evaluation.site.manage`.
         */
        post: operations["evaluation.site.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My visits as an inspector
         * @description Needs `evaluation.site.inspect`.
         */
        get: operations["evaluation.site.list-mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A visit with everything kept on site
         * @description Needs `evaluation.site.read`.
         */
        get: operations["evaluation.site.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an inspector takes along
         * @description Needs `evaluation.site.inspect`.
         */
        get: operations["evaluation.site.get-package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the package lies on a device
         * @description Needs `evaluation.site.inspect`.
         */
        post: operations["evaluation.site.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over what a device kept
         * @description Needs `evaluation.site.inspect`.
         */
        post: operations["evaluation.site.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parts of which there are several versions
         * @description Needs `evaluation.site.decide`.
         */
        get: operations["evaluation.site.get-conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-conflicts/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose one of several versions
         * @description Needs `evaluation.site.decide`.
         */
        post: operations["evaluation.site.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a visit in
         * @description Needs `evaluation.site.inspect`.
         */
        post: operations["evaluation.site.hand-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take what was found on site for the points
         * @description Needs `evaluation.site.manage`.
         */
        post: operations["evaluation.site.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-visits/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a visit off
         * @description Needs `evaluation.site.manage`.
         */
        post: operations["evaluation.site.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: rubrics, with the filters of the list */
        get: operations["evaluation.export.rubrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: rubrics, with the filters of the list */
        get: operations["evaluation.export.rubrics.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/rubric-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: rubric-parts, with the filters of the list */
        get: operations["evaluation.export.rubric-parts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rubrics/{id}/parts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: rubric-parts, with the filters of the list */
        get: operations["evaluation.export.rubric-parts.1"];
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
        get: operations["evaluation.export.facts"];
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
        get: operations["evaluation.export.facts.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/fact-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: fact-sources, with the filters of the list */
        get: operations["evaluation.export.fact-sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/{key}/sources/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: fact-sources, with the filters of the list */
        get: operations["evaluation.export.fact-sources.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/fact-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: fact-claims, with the filters of the list */
        get: operations["evaluation.export.fact-claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fact-claims/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: fact-claims, with the filters of the list */
        get: operations["evaluation.export.fact-claims.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: score, with the filters of the list */
        get: operations["evaluation.export.score"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score/lines/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: score, with the filters of the list */
        get: operations["evaluation.export.score.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: plan, with the filters of the list */
        get: operations["evaluation.export.plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan/lines/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: plan, with the filters of the list */
        get: operations["evaluation.export.plan.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: standings, with the filters of the list */
        get: operations["evaluation.export.standings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: standings, with the filters of the list */
        get: operations["evaluation.export.standings.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: campaigns, with the filters of the list */
        get: operations["evaluation.export.campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: campaigns, with the filters of the list */
        get: operations["evaluation.export.campaigns.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/campaign-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: campaign-assessments, with the filters of the list */
        get: operations["evaluation.export.campaign-assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/assessments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: campaign-assessments, with the filters of the list */
        get: operations["evaluation.export.campaign-assessments.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/campaign-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: campaign-chain, with the filters of the list */
        get: operations["evaluation.export.campaign-chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/chain/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: campaign-chain, with the filters of the list */
        get: operations["evaluation.export.campaign-chain.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: applications, with the filters of the list */
        get: operations["evaluation.export.applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: applications, with the filters of the list */
        get: operations["evaluation.export.applications.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/received-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: received-campaigns, with the filters of the list */
        get: operations["evaluation.export.received-campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-campaigns/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: received-campaigns, with the filters of the list */
        get: operations["evaluation.export.received-campaigns.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: evidence, with the filters of the list */
        get: operations["evaluation.export.evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: evidence, with the filters of the list */
        get: operations["evaluation.export.evidence.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: ranking, with the filters of the list */
        get: operations["evaluation.export.ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{id}/ranking/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: ranking, with the filters of the list */
        get: operations["evaluation.export.ranking.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/company-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: company-ranking, with the filters of the list */
        get: operations["evaluation.export.company-ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{id}/companies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: company-ranking, with the filters of the list */
        get: operations["evaluation.export.company-ranking.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: awards, with the filters of the list */
        get: operations["evaluation.export.awards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/awards/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: awards, with the filters of the list */
        get: operations["evaluation.export.awards.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appeals, with the filters of the list */
        get: operations["evaluation.export.appeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appeals, with the filters of the list */
        get: operations["evaluation.export.appeals.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: flags, with the filters of the list */
        get: operations["evaluation.export.flags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: flags, with the filters of the list */
        get: operations["evaluation.export.flags.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/estate-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: estate-flags, with the filters of the list */
        get: operations["evaluation.export.estate-flags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/estates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: estate-flags, with the filters of the list */
        get: operations["evaluation.export.estate-flags.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/assessment-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: assessment-flags, with the filters of the list */
        get: operations["evaluation.export.assessment-flags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/flags/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: assessment-flags, with the filters of the list */
        get: operations["evaluation.export.assessment-flags.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/appraisal-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-sheets, with the filters of the list */
        get: operations["evaluation.export.appraisal-sheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/subjects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-sheets, with the filters of the list */
        get: operations["evaluation.export.appraisal-sheets.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/appraisal-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-ranking, with the filters of the list */
        get: operations["evaluation.export.appraisal-ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/ranking/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-ranking, with the filters of the list */
        get: operations["evaluation.export.appraisal-ranking.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/appraisal-objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-objections, with the filters of the list */
        get: operations["evaluation.export.appraisal-objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisals/{id}/objections/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-objections, with the filters of the list */
        get: operations["evaluation.export.appraisal-objections.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/appraisal-honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-honours, with the filters of the list */
        get: operations["evaluation.export.appraisal-honours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-honours/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: appraisal-honours, with the filters of the list */
        get: operations["evaluation.export.appraisal-honours.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/calibration-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: calibration-cases, with the filters of the list */
        get: operations["evaluation.export.calibration-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: calibration-cases, with the filters of the list */
        get: operations["evaluation.export.calibration-cases.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/calibration-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: calibration-results, with the filters of the list */
        get: operations["evaluation.export.calibration-results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/calibration/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: calibration-results, with the filters of the list */
        get: operations["evaluation.export.calibration-results.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/site-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: site-visits, with the filters of the list */
        get: operations["evaluation.export.site-visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/site-visits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: site-visits, with the filters of the list */
        get: operations["evaluation.export.site-visits.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/scorers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: scorers, with the filters of the list */
        get: operations["evaluation.export.scorers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: scorers, with the filters of the list */
        get: operations["evaluation.export.scorers.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/scorer-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: scorer-conflicts, with the filters of the list */
        get: operations["evaluation.export.scorer-conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorers/{id}/conflicts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: scorer-conflicts, with the filters of the list */
        get: operations["evaluation.export.scorer-conflicts.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: discrepancies, with the filters of the list */
        get: operations["evaluation.export.discrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/discrepancies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: discrepancies, with the filters of the list */
        get: operations["evaluation.export.discrepancies.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/score-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: score-sheet */
        get: operations["evaluation.print.score-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: certificate */
        get: operations["evaluation.print.certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/own-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: own-certificate */
        get: operations["evaluation.print.own-certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/result-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: result-sheet */
        get: operations["evaluation.print.result-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/own-result-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: own-result-sheet */
        get: operations["evaluation.print.own-result-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/appraisal-honour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: appraisal-honour */
        get: operations["evaluation.print.appraisal-honour"];
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
    "evaluation.rubric.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "draft" | "review" | "frozen" | "retired";
                purpose?: "evaluation" | "appraisal";
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
                            key: string;
                            label: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            purpose: "evaluation" | "appraisal";
                            /** @enum {string} */
                            origin: "standard" | "own" | "received";
                            /** @enum {string} */
                            state: "draft" | "review" | "frozen" | "retired";
                            maxTotal: number;
                            groups: number;
                            items: number;
                            parts: number;
                            contentHash: string | null;
                            structureHash: string;
                            /** Format: date */
                            effectiveFrom: string | null;
                            /** Format: date */
                            effectiveTo: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            supersedesId: string | null;
                            approvedByName: string | null;
                            approvedAt: string | null;
                            isInherited: boolean;
                            version: number;
                            updatedAt: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.rubric.draft": {
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
                    id: string;
                    label: string;
                    /** @enum {string} */
                    purpose?: "evaluation" | "appraisal";
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    fromId?: string;
                    /** @description A rubric document, schema linli-rubric/1 */
                    doc?: {
                        [key: string]: unknown;
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.rubric.get": {
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                        /** @description A rubric document, schema linli-rubric/1 */
                        doc: {
                            [key: string]: unknown;
                        };
                        issues: {
                            path: string;
                            code: string;
                            params: {
                                [key: string]: string | number;
                            };
                        }[];
                        fixtures: {
                            part: string;
                            expected: string;
                            got: string;
                            isOk: boolean;
                        }[];
                        mappings: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            fromId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            toId: string;
                            rows: {
                                from: string;
                                to: string | null;
                                /** @enum {string} */
                                relation: "same" | "split" | "merged" | "similar" | "none";
                                factor: number;
                                /** @default  */
                                note: string;
                            }[];
                            version: number;
                        }[];
                        reason: string | null;
                    };
                };
            };
        };
    };
    "evaluation.rubric.save": {
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
                    label?: string;
                    /** @description A rubric document, schema linli-rubric/1 */
                    doc: {
                        [key: string]: unknown;
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.rubric.discard": {
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
                    };
                };
            };
        };
    };
    "evaluation.rubric.submit": {
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.rubric.return": {
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.rubric.freeze": {
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
                    effectiveFrom: string;
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.rubric.retire": {
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
                    effectiveTo: string;
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.rubric.list-parts": {
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
                            id: string;
                            group: {
                                "zh-CN": string;
                                en: string;
                            };
                            item: {
                                "zh-CN": string;
                                en: string;
                            };
                            itemId: string;
                            /** @enum {string} */
                            scope: "estate" | "company" | "either";
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                            /** @enum {string} */
                            mode: "auto" | "document" | "assist" | "judge";
                            /** @enum {string} */
                            logic: "checklist" | "tiered_judgement" | "count_threshold" | "count_true" | "per_unit" | "ratio_award" | "document";
                            steps: {
                                points: string;
                                words: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            evidence: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            isOnSite: boolean;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.rubric.compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
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
                        isSameContent: boolean;
                        isSameStructure: boolean;
                        maxBefore: number;
                        maxAfter: number;
                        parts: {
                            id: string;
                            /** @enum {string} */
                            kind: "added" | "removed" | "changed";
                            fields: ("item" | "max" | "mode" | "logic" | "policy" | "text")[];
                            before: {
                                item: string;
                                label: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                            } | null;
                            after: {
                                item: string;
                                label: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                            } | null;
                        }[];
                        policies: {
                            key: string;
                            before: string | number | boolean | (string | number)[] | null;
                            after: string | number | boolean | (string | number)[] | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.rubric.map": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fromId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    rows: {
                        from: string;
                        to: string | null;
                        /** @enum {string} */
                        relation: "same" | "split" | "merged" | "similar" | "none";
                        factor: number;
                        /** @default  */
                        note?: string;
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        fromId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        toId: string;
                        rows: {
                            from: string;
                            to: string | null;
                            /** @enum {string} */
                            relation: "same" | "split" | "merged" | "similar" | "none";
                            factor: number;
                            /** @default  */
                            note: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.fact.catalogue": {
        parameters: {
            query?: {
                year?: number;
                q?: string;
                states?: ("provided" | "documented" | "claimed" | "missing")[];
                part?: string;
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
                        year: number;
                        from: string;
                        to: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        source: {
                            document: string;
                            annex: string;
                        };
                        counts: {
                            provided?: number;
                            documented?: number;
                            claimed?: number;
                            missing?: number;
                        };
                        refreshedAt: string | null;
                        rows: {
                            key: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            unit: "count" | "ratio" | "boolean" | "fen" | "yuan" | "hours" | "score";
                            guard: {
                                "zh-CN": string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            scope: "estate" | "company" | "person";
                            /** @enum {string} */
                            state: "provided" | "documented" | "claimed" | "missing";
                            provider: {
                                id: string;
                                title: string;
                                version: string;
                            } | null;
                            expectedProvider: string | null;
                            clause: string | null;
                            fact: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                revision: number;
                                value: boolean | number | null;
                                /** @enum {string} */
                                origin: "provider" | "document";
                                providerTitle: string | null;
                                computedAt: string;
                                counted: number;
                                total: number;
                                excluded: {
                                    guard: string;
                                    title: string;
                                    rows: number;
                                }[];
                                inputsHash: string;
                                isInherited: boolean;
                            } | null;
                            checkedAt: string | null;
                            hasFailed: boolean;
                            openClaims: number;
                            usedBy: string[];
                            pointsAtStake: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.fact.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year?: number;
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
                        year: number;
                        read: number;
                        changed: string[];
                    };
                };
            };
        };
    };
    "evaluation.fact.sources": {
        parameters: {
            query?: {
                year?: number;
                only?: string;
                revision?: number;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                key: string;
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
                            table: string;
                            id: string;
                            eventDate: string;
                            counted: boolean;
                            excludedBy: string | null;
                            excludedTitle: string | null;
                            title: string;
                            path: string | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.fact.history": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                key: string;
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            revision: number;
                            value: boolean | number | null;
                            /** @enum {string} */
                            origin: "provider" | "document";
                            providerTitle: string | null;
                            computedAt: string;
                            counted: number;
                            total: number;
                            excluded: {
                                guard: string;
                                title: string;
                                rows: number;
                            }[];
                            inputsHash: string;
                            isInherited: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.claim.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                year?: number;
                metric?: string;
                state?: "entered" | "verified" | "refused" | "withdrawn" | "superseded";
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
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string|null} */
                            unit: "count" | "ratio" | "boolean" | "fen" | "yuan" | "hours" | "score" | null;
                            year: number;
                            value: boolean | number;
                            note: string;
                            issuedOn: string;
                            /** @enum {string} */
                            state: "entered" | "verified" | "refused" | "withdrawn" | "superseded";
                            enteredByName: string;
                            enteredByMe: boolean;
                            enteredAt: string;
                            decidedByName: string | null;
                            decidedAt: string | null;
                            reason: string | null;
                            documents: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                            }[];
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.claim.enter": {
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
                    id: string;
                    metric: string;
                    year?: number;
                    value: boolean | number;
                    note: string;
                    /** Format: date */
                    issuedOn: string;
                    fileIds: string[];
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
                        metric: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string|null} */
                        unit: "count" | "ratio" | "boolean" | "fen" | "yuan" | "hours" | "score" | null;
                        year: number;
                        value: boolean | number;
                        note: string;
                        issuedOn: string;
                        /** @enum {string} */
                        state: "entered" | "verified" | "refused" | "withdrawn" | "superseded";
                        enteredByName: string;
                        enteredByMe: boolean;
                        enteredAt: string;
                        decidedByName: string | null;
                        decidedAt: string | null;
                        reason: string | null;
                        documents: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.claim.decide": {
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
                    isAccepted: boolean;
                    /** @default  */
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
                        metric: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string|null} */
                        unit: "count" | "ratio" | "boolean" | "fen" | "yuan" | "hours" | "score" | null;
                        year: number;
                        value: boolean | number;
                        note: string;
                        issuedOn: string;
                        /** @enum {string} */
                        state: "entered" | "verified" | "refused" | "withdrawn" | "superseded";
                        enteredByName: string;
                        enteredByMe: boolean;
                        enteredAt: string;
                        decidedByName: string | null;
                        decidedAt: string | null;
                        reason: string | null;
                        documents: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.claim.withdraw": {
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
                        metric: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string|null} */
                        unit: "count" | "ratio" | "boolean" | "fen" | "yuan" | "hours" | "score" | null;
                        year: number;
                        value: boolean | number;
                        note: string;
                        issuedOn: string;
                        /** @enum {string} */
                        state: "entered" | "verified" | "refused" | "withdrawn" | "superseded";
                        enteredByName: string;
                        enteredByMe: boolean;
                        enteredAt: string;
                        decidedByName: string | null;
                        decidedAt: string | null;
                        reason: string | null;
                        documents: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.score.get": {
        parameters: {
            query?: {
                year?: number;
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
                        year: number;
                        from: string;
                        to: string;
                        today: string;
                        rubric: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            key: string;
                            label: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            contentHash: string;
                            document: string;
                            annex: string;
                        };
                        computedAt: string;
                        refreshedAt: string | null;
                        total: {
                            low: number;
                            high: number;
                            max: number;
                            declared: number | null;
                            confirmed: number | null;
                            lastYear: number | null;
                        };
                        gates: {
                            id: string;
                            text: {
                                "zh-CN": string;
                                en: string;
                            };
                            isPassed: boolean | null;
                        }[];
                        groups: {
                            low: number;
                            high: number;
                            max: number;
                            declared: number | null;
                            confirmed: number | null;
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            items: {
                                low: number;
                                high: number;
                                max: number;
                                declared: number | null;
                                confirmed: number | null;
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {string} */
                                scope: "estate" | "company" | "either";
                                clauses: string[];
                                parts: {
                                    low: number;
                                    high: number;
                                    max: number;
                                    declared: number | null;
                                    confirmed: number | null;
                                    id: string;
                                    label: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    mode: "auto" | "document" | "assist" | "judge";
                                    onSite: boolean;
                                    /** @enum {string} */
                                    state: "settled" | "range" | "open";
                                    points: number | null;
                                    suggestedLevel: string | null;
                                    missing: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                    }[];
                                    undecided: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                    }[];
                                    trace: string[];
                                    evidence: number;
                                    isInherited: boolean;
                                }[];
                            }[];
                            lastYear: number | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.score.trend": {
        parameters: {
            query?: {
                year?: number;
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
                        year: number;
                        days: {
                            day: string;
                            low: number;
                            high: number;
                        }[];
                        lastYear: {
                            day: string;
                            low: number;
                            high: number;
                        }[];
                        covered: number;
                    };
                };
            };
        };
    };
    "evaluation.score.list-lines": {
        parameters: {
            query?: {
                year?: number;
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
                            low: number;
                            high: number;
                            max: number;
                            declared: number | null;
                            confirmed: number | null;
                            id: string;
                            /** @enum {string} */
                            level: "item" | "part";
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            group: {
                                "zh-CN": string;
                                en: string;
                            };
                            missing: string;
                            evidence: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.score.get-part": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                part: string;
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
                        score: {
                            low: number;
                            high: number;
                            max: number;
                            declared: number | null;
                            confirmed: number | null;
                            id: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            mode: "auto" | "document" | "assist" | "judge";
                            onSite: boolean;
                            /** @enum {string} */
                            state: "settled" | "range" | "open";
                            points: number | null;
                            suggestedLevel: string | null;
                            missing: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            undecided: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            trace: string[];
                            evidence: number;
                            isInherited: boolean;
                        };
                        facts: {
                            key: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            unit: string;
                            value: number | boolean | null;
                            /** @enum {string|null} */
                            origin: "provider" | "document" | null;
                            counted: number;
                            total: number;
                            computedAt: string | null;
                        }[];
                        choices: {
                            points: number[];
                            levels: {
                                id: string;
                                descriptor: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                points: number[];
                            }[];
                            judges: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                answer: boolean | null;
                            }[];
                            considers: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            papers: {
                                "zh-CN": string;
                                en: string;
                            }[];
                        };
                        opinions: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            layer: "declared" | "confirmed";
                            points: number;
                            levelId: string | null;
                            judges: {
                                [key: string]: boolean;
                            };
                            reason: string;
                            authorName: string;
                            at: string;
                            proposed: {
                                low: number;
                                high: number;
                            };
                        }[];
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            purpose: "score" | "appeal";
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            validUntil: string | null;
                            isPrimary: boolean;
                            note: string;
                            url: string | null;
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                            }[];
                            usedBy: string[];
                            toConfirm: string[];
                            isCarriedOn: boolean;
                            addedByName: string;
                            isInherited: boolean;
                            version: number;
                        }[];
                        flags: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
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
                            state: "open" | "explained" | "upheld" | "dismissed";
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.score.declare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
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
                    id: string;
                    year?: number;
                    points: number;
                    /** @default null */
                    levelId?: string | null;
                    /** @default {} */
                    judges?: {
                        [key: string]: boolean;
                    };
                    /** @default  */
                    reason?: string;
                    /**
                     * Format: uuid
                     * @default null
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    seen?: string | null;
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
                        score: {
                            low: number;
                            high: number;
                            max: number;
                            declared: number | null;
                            confirmed: number | null;
                            id: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            mode: "auto" | "document" | "assist" | "judge";
                            onSite: boolean;
                            /** @enum {string} */
                            state: "settled" | "range" | "open";
                            points: number | null;
                            suggestedLevel: string | null;
                            missing: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            undecided: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            trace: string[];
                            evidence: number;
                            isInherited: boolean;
                        };
                        facts: {
                            key: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            unit: string;
                            value: number | boolean | null;
                            /** @enum {string|null} */
                            origin: "provider" | "document" | null;
                            counted: number;
                            total: number;
                            computedAt: string | null;
                        }[];
                        choices: {
                            points: number[];
                            levels: {
                                id: string;
                                descriptor: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                points: number[];
                            }[];
                            judges: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                answer: boolean | null;
                            }[];
                            considers: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            papers: {
                                "zh-CN": string;
                                en: string;
                            }[];
                        };
                        opinions: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            layer: "declared" | "confirmed";
                            points: number;
                            levelId: string | null;
                            judges: {
                                [key: string]: boolean;
                            };
                            reason: string;
                            authorName: string;
                            at: string;
                            proposed: {
                                low: number;
                                high: number;
                            };
                        }[];
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            purpose: "score" | "appeal";
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            validUntil: string | null;
                            isPrimary: boolean;
                            note: string;
                            url: string | null;
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                            }[];
                            usedBy: string[];
                            toConfirm: string[];
                            isCarriedOn: boolean;
                            addedByName: string;
                            isInherited: boolean;
                            version: number;
                        }[];
                        flags: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
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
                            state: "open" | "explained" | "upheld" | "dismissed";
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.score.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
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
                    id: string;
                    year?: number;
                    points: number;
                    /** @default null */
                    levelId?: string | null;
                    /** @default {} */
                    judges?: {
                        [key: string]: boolean;
                    };
                    /** @default  */
                    reason?: string;
                    /**
                     * Format: uuid
                     * @default null
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    seen?: string | null;
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
                        score: {
                            low: number;
                            high: number;
                            max: number;
                            declared: number | null;
                            confirmed: number | null;
                            id: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            mode: "auto" | "document" | "assist" | "judge";
                            onSite: boolean;
                            /** @enum {string} */
                            state: "settled" | "range" | "open";
                            points: number | null;
                            suggestedLevel: string | null;
                            missing: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            undecided: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            trace: string[];
                            evidence: number;
                            isInherited: boolean;
                        };
                        facts: {
                            key: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            unit: string;
                            value: number | boolean | null;
                            /** @enum {string|null} */
                            origin: "provider" | "document" | null;
                            counted: number;
                            total: number;
                            computedAt: string | null;
                        }[];
                        choices: {
                            points: number[];
                            levels: {
                                id: string;
                                descriptor: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                points: number[];
                            }[];
                            judges: {
                                key: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                answer: boolean | null;
                            }[];
                            considers: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            papers: {
                                "zh-CN": string;
                                en: string;
                            }[];
                        };
                        opinions: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            layer: "declared" | "confirmed";
                            points: number;
                            levelId: string | null;
                            judges: {
                                [key: string]: boolean;
                            };
                            reason: string;
                            authorName: string;
                            at: string;
                            proposed: {
                                low: number;
                                high: number;
                            };
                        }[];
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            purpose: "score" | "appeal";
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            validUntil: string | null;
                            isPrimary: boolean;
                            note: string;
                            url: string | null;
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                            }[];
                            usedBy: string[];
                            toConfirm: string[];
                            isCarriedOn: boolean;
                            addedByName: string;
                            isInherited: boolean;
                            version: number;
                        }[];
                        flags: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
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
                            state: "open" | "explained" | "upheld" | "dismissed";
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.evidence.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                year?: number;
                part?: string;
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
                            purpose: "score" | "appeal";
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            validUntil: string | null;
                            isPrimary: boolean;
                            note: string;
                            url: string | null;
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                            }[];
                            usedBy: string[];
                            toConfirm: string[];
                            isCarriedOn: boolean;
                            addedByName: string;
                            isInherited: boolean;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.evidence.add": {
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
                    id: string;
                    /**
                     * @default score
                     * @enum {string}
                     */
                    purpose?: "score" | "appeal";
                    year?: number;
                    parts: string[];
                    /** @enum {string} */
                    kind: "file" | "link" | "record";
                    title: string;
                    /** @default  */
                    note?: string;
                    /** Format: date */
                    eventFrom: string;
                    /** Format: date */
                    eventTo: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    validUntil?: string | null;
                    /** Format: uri */
                    url?: string;
                    /** @default [] */
                    fileIds?: string[];
                    /** @default false */
                    isPrimary?: boolean;
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
                        purpose: "score" | "appeal";
                        /** @enum {string} */
                        kind: "file" | "link" | "record";
                        title: string;
                        eventFrom: string;
                        eventTo: string;
                        receivedAt: string;
                        validUntil: string | null;
                        isPrimary: boolean;
                        note: string;
                        url: string | null;
                        files: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                        usedBy: string[];
                        toConfirm: string[];
                        isCarriedOn: boolean;
                        addedByName: string;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.evidence.carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year?: number;
                    pieces: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /**
                         * Format: date
                         * @default null
                         */
                        validUntil?: string | null;
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
                        carried: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            fromId: string;
                            title: string;
                            parts: string[];
                        }[];
                        left: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            fromId: string;
                            title: string;
                            /** @enum {string} */
                            why: "no_part" | "carried_before";
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.evidence.link": {
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
                    parts: string[];
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
                        /** @enum {string} */
                        purpose: "score" | "appeal";
                        /** @enum {string} */
                        kind: "file" | "link" | "record";
                        title: string;
                        eventFrom: string;
                        eventTo: string;
                        receivedAt: string;
                        validUntil: string | null;
                        isPrimary: boolean;
                        note: string;
                        url: string | null;
                        files: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                        usedBy: string[];
                        toConfirm: string[];
                        isCarriedOn: boolean;
                        addedByName: string;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.evidence.remove": {
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
                    };
                };
            };
        };
    };
    "evaluation.plan.get": {
        parameters: {
            query?: {
                year?: number;
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
                        year: number;
                        next: {
                            part: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            item: string;
                            isInherited: boolean;
                            gain: number;
                            upTo: number;
                            needs: {
                                metric: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                now: number | boolean | null;
                                needed: number | boolean;
                            }[];
                            judges: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            latestStart: string | null;
                            /** @enum {string} */
                            feasibility: "feasible" | "tight" | "too-late";
                            mark: {
                                costHours: number | null;
                                structuralReason: string;
                                version: number | null;
                            } | null;
                        }[];
                        judged: {
                            part: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            item: string;
                            isInherited: boolean;
                            gain: number;
                            upTo: number;
                            needs: {
                                metric: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                now: number | boolean | null;
                                needed: number | boolean;
                            }[];
                            judges: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            latestStart: string | null;
                            /** @enum {string} */
                            feasibility: "feasible" | "tight" | "too-late";
                            mark: {
                                costHours: number | null;
                                structuralReason: string;
                                version: number | null;
                            } | null;
                        }[];
                        structural: {
                            part: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            item: string;
                            isInherited: boolean;
                            gain: number;
                            upTo: number;
                            needs: {
                                metric: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                now: number | boolean | null;
                                needed: number | boolean;
                            }[];
                            judges: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            latestStart: string | null;
                            /** @enum {string} */
                            feasibility: "feasible" | "tight" | "too-late";
                            mark: {
                                costHours: number | null;
                                structuralReason: string;
                                version: number | null;
                            } | null;
                            reason: {
                                "zh-CN": string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.plan.list-lines": {
        parameters: {
            query?: {
                year?: number;
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
                            part: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            item: string;
                            isInherited: boolean;
                            gain: number;
                            upTo: number;
                            needs: {
                                metric: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                now: number | boolean | null;
                                needed: number | boolean;
                            }[];
                            judges: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            latestStart: string | null;
                            /** @enum {string} */
                            feasibility: "feasible" | "tight" | "too-late";
                            mark: {
                                costHours: number | null;
                                structuralReason: string;
                                version: number | null;
                            } | null;
                            /** @enum {string} */
                            kind: "next" | "judged" | "structural";
                            reason: {
                                "zh-CN": string;
                                en: string;
                            } | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.plan.mark-part": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    costHours: number | null;
                    structuralReason: string;
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
                        part: string;
                        costHours: number | null;
                        structuralReason: string;
                        version: number | null;
                    };
                };
            };
        };
    };
    "evaluation.plan.sandbox": {
        parameters: {
            query?: {
                year?: number;
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
                        year: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        facts: {
                            [key: string]: {
                                value: number | boolean;
                                counted?: number;
                            };
                        };
                        judges: {
                            [key: string]: boolean;
                        };
                        documents: {
                            [key: string]: boolean;
                        };
                    };
                };
            };
        };
    };
    "evaluation.scenario.list": {
        parameters: {
            query?: {
                year?: number;
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
                            facts: {
                                [key: string]: number | boolean;
                            };
                            judges: {
                                [key: string]: boolean;
                            };
                            total: {
                                low: number;
                                high: number;
                            };
                            savedByName: string;
                            updatedAt: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.scenario.save": {
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
                    year?: number;
                    name: string;
                    facts: {
                        [key: string]: number | boolean;
                    };
                    /** @default {} */
                    judges?: {
                        [key: string]: boolean;
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
                        name: string;
                        facts: {
                            [key: string]: number | boolean;
                        };
                        judges: {
                            [key: string]: boolean;
                        };
                        total: {
                            low: number;
                            high: number;
                        };
                        savedByName: string;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.scenario.remove": {
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
                    };
                };
            };
        };
    };
    "evaluation.standing.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                year?: number;
                sort?: "low" | "-low" | "high" | "-high" | "name" | "-name" | "change" | "-change";
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
                            estateId: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            parentId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            rubricId: string;
                            low: number;
                            high: number;
                            declared: number | null;
                            confirmed: number | null;
                            change: number | null;
                            items: {
                                [key: string]: number;
                            };
                            computedAt: string;
                        }[];
                        next?: string;
                        total?: number;
                        year: number;
                        groups: {
                            [key: string]: number;
                        };
                        items: {
                            [key: string]: number;
                        };
                        estates: number;
                        waiting: number;
                        average: number | null;
                    };
                };
            };
        };
    };
    "evaluation.standing.outline": {
        parameters: {
            query?: {
                year?: number;
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
                        year: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        source: {
                            document: string;
                            annex: string;
                        };
                        max: number;
                        groups: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                            items: {
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                            }[];
                        }[];
                        branches: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.campaign.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                year?: number;
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
                            title: string;
                            year: number;
                            /** Format: date */
                            windowFrom: string;
                            /** Format: date */
                            windowTo: string;
                            /** @enum {string} */
                            state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            rubricId: string;
                            rubricTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                            rubricLabel: string;
                            rubricHash: string;
                            policiesHash: string;
                            drawCommitment: string | null;
                            dates: {
                                /** Format: date */
                                applyBy: string;
                                /** Format: date */
                                lockBy: string;
                                /** Format: date */
                                scoreBy: string;
                                /** Format: date */
                                siteBy: string;
                                /** Format: date */
                                preliminaryOn: string;
                                /** Format: date */
                                appealBy: string;
                                /** Format: date */
                                finalOn: string;
                            };
                            counts: {
                                applied?: number;
                                gate_failed?: number;
                                accepted?: number;
                                locked?: number;
                                scoring?: number;
                                reconciling?: number;
                                site_check?: number;
                                preliminary?: number;
                                appealed?: number;
                                final?: number;
                                published?: number;
                                withdrawn?: number;
                                disqualified?: number;
                            };
                            invited: number;
                            version: number;
                            updatedAt: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.campaign.draft": {
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
                    id: string;
                    title: string;
                    /** @default  */
                    intro?: string;
                    year: number;
                    /** Format: date */
                    windowFrom: string;
                    /** Format: date */
                    windowTo: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    rubricId: string;
                    dates: {
                        /** Format: date */
                        applyBy: string;
                        /** Format: date */
                        lockBy: string;
                        /** Format: date */
                        scoreBy: string;
                        /** Format: date */
                        siteBy: string;
                        /** Format: date */
                        preliminaryOn: string;
                        /** Format: date */
                        appealBy: string;
                        /** Format: date */
                        finalOn: string;
                    };
                    policies: {
                        discrepancy: {
                            /** @default 2 */
                            smallPartMax?: number;
                            /** @default 1 */
                            smallPart?: number;
                            /** @default 0.25 */
                            largePartShare?: number;
                            /** @default 3 */
                            group?: number;
                            /** @default 5 */
                            total?: number;
                        };
                        secondLookShare: number;
                        calibrationBound: number | null;
                        driftEvery?: number;
                        tieBreak: string[];
                        awards: ({
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "quota";
                            quota: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "share";
                            share: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "threshold";
                        })[];
                        /** @default false */
                        hidesEstates?: boolean;
                        /** @default false */
                        checksOnSite?: boolean;
                        /** @default {} */
                        rubricPolicies?: {
                            [key: string]: unknown;
                        };
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.get": {
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                        policies: {
                            discrepancy: {
                                /** @default 2 */
                                smallPartMax: number;
                                /** @default 1 */
                                smallPart: number;
                                /** @default 0.25 */
                                largePartShare: number;
                                /** @default 3 */
                                group: number;
                                /** @default 5 */
                                total: number;
                            };
                            secondLookShare: number;
                            calibrationBound: number | null;
                            driftEvery?: number;
                            tieBreak: string[];
                            awards: ({
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "quota";
                                quota: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "share";
                                share: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "threshold";
                            })[];
                            /** @default false */
                            hidesEstates: boolean;
                            /** @default false */
                            checksOnSite: boolean;
                            /** @default {} */
                            rubricPolicies: {
                                [key: string]: unknown;
                            };
                        };
                        intro: string;
                        invitations: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string;
                            companyName: string;
                            /** @enum {string} */
                            state: "sent" | "accepted" | "declined";
                            reason: string;
                            applied: number;
                            sentAt: string;
                        }[] | null;
                        chainHead: {
                            seq: number;
                            hash: string;
                        } | null;
                        publicLink: {
                            code: string;
                            url: string;
                        } | null;
                    };
                };
            };
        };
    };
    "evaluation.campaign.save": {
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
                    title: string;
                    /** @default  */
                    intro?: string;
                    year: number;
                    /** Format: date */
                    windowFrom: string;
                    /** Format: date */
                    windowTo: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    rubricId: string;
                    dates: {
                        /** Format: date */
                        applyBy: string;
                        /** Format: date */
                        lockBy: string;
                        /** Format: date */
                        scoreBy: string;
                        /** Format: date */
                        siteBy: string;
                        /** Format: date */
                        preliminaryOn: string;
                        /** Format: date */
                        appealBy: string;
                        /** Format: date */
                        finalOn: string;
                    };
                    policies: {
                        discrepancy: {
                            /** @default 2 */
                            smallPartMax?: number;
                            /** @default 1 */
                            smallPart?: number;
                            /** @default 0.25 */
                            largePartShare?: number;
                            /** @default 3 */
                            group?: number;
                            /** @default 5 */
                            total?: number;
                        };
                        secondLookShare: number;
                        calibrationBound: number | null;
                        driftEvery?: number;
                        tieBreak: string[];
                        awards: ({
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "quota";
                            quota: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "share";
                            share: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "threshold";
                        })[];
                        /** @default false */
                        hidesEstates?: boolean;
                        /** @default false */
                        checksOnSite?: boolean;
                        /** @default {} */
                        rubricPolicies?: {
                            [key: string]: unknown;
                        };
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.open": {
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.change-dates": {
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
                    dates: {
                        /** Format: date */
                        applyBy: string;
                        /** Format: date */
                        lockBy: string;
                        /** Format: date */
                        scoreBy: string;
                        /** Format: date */
                        siteBy: string;
                        /** Format: date */
                        preliminaryOn: string;
                        /** Format: date */
                        appealBy: string;
                        /** Format: date */
                        finalOn: string;
                    };
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.cancel": {
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.close": {
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.reopen": {
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
                        title: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string | null;
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        counts: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        invited: number;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.share": {
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
                        code: string;
                        url: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.revoke-share": {
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
                        /** @enum {boolean} */
                        isShared: false;
                    };
                };
            };
        };
    };
    "evaluation.campaign.list-companies": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            cities: string[];
                            isInvited: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.campaign.invite": {
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
                    companyIds: string[];
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
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string;
                            /** @enum {string} */
                            outcome: "sent" | "not_reachable" | "no_member";
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.campaign.list-assessments": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string;
                            companyName: string;
                            /** @enum {string} */
                            state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            gates: {
                                id: string;
                                text: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                isPassed: boolean | null;
                                trace: {
                                    "zh-CN": string[];
                                    en: string[];
                                };
                            }[];
                            declaredTotal: number | null;
                            dossierHash: string | null;
                            receivedAt: string | null;
                            /** Format: date */
                            grantUntil: string | null;
                            grantEndedAt: string | null;
                            reason: string | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.campaign.disqualify": {
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
                        /** @enum {string} */
                        state: "disqualified";
                    };
                };
            };
        };
    };
    "evaluation.campaign.open-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
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
                        name: string;
                        type: string;
                        size: number;
                        url: string;
                        thumbUrl: string | null;
                        expiresAt: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.list-chain": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
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
                            seq: number;
                            action: string;
                            actor: string;
                            object: string;
                            at: string;
                            payloadHash: string;
                            hash: string;
                            prev: string;
                        }[];
                        next?: string;
                        total?: number;
                        brokenAt: number | null;
                    };
                };
            };
        };
    };
    "evaluation.campaign.export-chain": {
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
                        /** @enum {string} */
                        schema: "linli-chain/1";
                        campaign: string;
                        events: {
                            seq: number;
                            prev: string;
                            at: string;
                            actor: string;
                            action: string;
                            object: string;
                            payloadHash: string;
                            hash: string;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.application.list-received": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
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
                            title: string;
                            intro: string;
                            year: number;
                            /** Format: date */
                            windowFrom: string;
                            /** Format: date */
                            windowTo: string;
                            /** @enum {string} */
                            state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                            dates: {
                                /** Format: date */
                                applyBy: string;
                                /** Format: date */
                                lockBy: string;
                                /** Format: date */
                                scoreBy: string;
                                /** Format: date */
                                siteBy: string;
                                /** Format: date */
                                preliminaryOn: string;
                                /** Format: date */
                                appealBy: string;
                                /** Format: date */
                                finalOn: string;
                            };
                            policies: {
                                discrepancy: {
                                    /** @default 2 */
                                    smallPartMax: number;
                                    /** @default 1 */
                                    smallPart: number;
                                    /** @default 0.25 */
                                    largePartShare: number;
                                    /** @default 3 */
                                    group: number;
                                    /** @default 5 */
                                    total: number;
                                };
                                secondLookShare: number;
                                calibrationBound: number | null;
                                driftEvery?: number;
                                tieBreak: string[];
                                awards: ({
                                    key: string;
                                    title?: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    minTotal?: number;
                                    /** @default [] */
                                    minGroup: {
                                        group: string;
                                        share: number;
                                    }[];
                                    /** @default [] */
                                    tieBreak: string[];
                                    /**
                                     * @default include
                                     * @enum {string}
                                     */
                                    borderTies: "include" | "exclude";
                                    /** @default false */
                                    isCumulative: boolean;
                                    /** @enum {string} */
                                    kind: "quota";
                                    quota: number;
                                } | {
                                    key: string;
                                    title?: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    minTotal?: number;
                                    /** @default [] */
                                    minGroup: {
                                        group: string;
                                        share: number;
                                    }[];
                                    /** @default [] */
                                    tieBreak: string[];
                                    /**
                                     * @default include
                                     * @enum {string}
                                     */
                                    borderTies: "include" | "exclude";
                                    /** @default false */
                                    isCumulative: boolean;
                                    /** @enum {string} */
                                    kind: "share";
                                    share: number;
                                } | {
                                    key: string;
                                    title?: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    minTotal: number;
                                    /** @default [] */
                                    minGroup: {
                                        group: string;
                                        share: number;
                                    }[];
                                    /** @default [] */
                                    tieBreak: string[];
                                    /**
                                     * @default include
                                     * @enum {string}
                                     */
                                    borderTies: "include" | "exclude";
                                    /** @default false */
                                    isCumulative: boolean;
                                    /** @enum {string} */
                                    kind: "threshold";
                                })[];
                                /** @default false */
                                hidesEstates: boolean;
                                /** @default false */
                                checksOnSite: boolean;
                                /** @default {} */
                                rubricPolicies: {
                                    [key: string]: unknown;
                                };
                            };
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            rubricId: string;
                            rubricTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                            rubricHash: string;
                            policiesHash: string;
                            drawCommitment: string;
                            /** @enum {string} */
                            response: "open" | "accepted" | "declined";
                            version: number;
                            application: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                /** @enum {string} */
                                state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                                version: number;
                            } | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.application.get-received": {
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
                        associationId: string;
                        associationName: string;
                        title: string;
                        intro: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        policies: {
                            discrepancy: {
                                /** @default 2 */
                                smallPartMax: number;
                                /** @default 1 */
                                smallPart: number;
                                /** @default 0.25 */
                                largePartShare: number;
                                /** @default 3 */
                                group: number;
                                /** @default 5 */
                                total: number;
                            };
                            secondLookShare: number;
                            calibrationBound: number | null;
                            driftEvery?: number;
                            tieBreak: string[];
                            awards: ({
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "quota";
                                quota: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "share";
                                share: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "threshold";
                            })[];
                            /** @default false */
                            hidesEstates: boolean;
                            /** @default false */
                            checksOnSite: boolean;
                            /** @default {} */
                            rubricPolicies: {
                                [key: string]: unknown;
                            };
                        };
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string;
                        /** @enum {string} */
                        response: "open" | "accepted" | "declined";
                        version: number;
                        application: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            version: number;
                        } | null;
                    };
                };
            };
        };
    };
    "evaluation.application.answer-invitation": {
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
                    isAccepted: boolean;
                    /** @default  */
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        associationId: string;
                        associationName: string;
                        title: string;
                        intro: string;
                        year: number;
                        /** Format: date */
                        windowFrom: string;
                        /** Format: date */
                        windowTo: string;
                        /** @enum {string} */
                        state: "draft" | "open" | "scoring" | "site" | "preliminary" | "final" | "closed" | "cancelled";
                        dates: {
                            /** Format: date */
                            applyBy: string;
                            /** Format: date */
                            lockBy: string;
                            /** Format: date */
                            scoreBy: string;
                            /** Format: date */
                            siteBy: string;
                            /** Format: date */
                            preliminaryOn: string;
                            /** Format: date */
                            appealBy: string;
                            /** Format: date */
                            finalOn: string;
                        };
                        policies: {
                            discrepancy: {
                                /** @default 2 */
                                smallPartMax: number;
                                /** @default 1 */
                                smallPart: number;
                                /** @default 0.25 */
                                largePartShare: number;
                                /** @default 3 */
                                group: number;
                                /** @default 5 */
                                total: number;
                            };
                            secondLookShare: number;
                            calibrationBound: number | null;
                            driftEvery?: number;
                            tieBreak: string[];
                            awards: ({
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "quota";
                                quota: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "share";
                                share: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "threshold";
                            })[];
                            /** @default false */
                            hidesEstates: boolean;
                            /** @default false */
                            checksOnSite: boolean;
                            /** @default {} */
                            rubricPolicies: {
                                [key: string]: unknown;
                            };
                        };
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricHash: string;
                        policiesHash: string;
                        drawCommitment: string;
                        /** @enum {string} */
                        response: "open" | "accepted" | "declined";
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.application.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                campaign?: string;
                state?: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
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
                            campaignId: string;
                            campaignTitle: string | null;
                            associationName: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string;
                            estateName: string;
                            year: number;
                            /** @enum {string} */
                            state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            gates: {
                                id: string;
                                text: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                isPassed: boolean | null;
                                trace: {
                                    "zh-CN": string[];
                                    en: string[];
                                };
                            }[];
                            reason: string | null;
                            declaredTotal: number | null;
                            undeclared: number | null;
                            /** Format: date */
                            lockBy: string | null;
                            lockedAt: string | null;
                            lockedByName: string | null;
                            dossierHash: string | null;
                            /** Format: date */
                            grantUntil: string | null;
                            grantEndedAt: string | null;
                            result: {
                                /** @enum {string} */
                                kind: "preliminary" | "final" | "correction";
                                seq: number;
                                total: number;
                                rank: number | null;
                            } | null;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.application.apply": {
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
                    id: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    campaignId: string;
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
                        /** @enum {string} */
                        kind: "applied";
                        application: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            campaignTitle: string | null;
                            associationName: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string;
                            estateName: string;
                            year: number;
                            /** @enum {string} */
                            state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            gates: {
                                id: string;
                                text: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                isPassed: boolean | null;
                                trace: {
                                    "zh-CN": string[];
                                    en: string[];
                                };
                            }[];
                            reason: string | null;
                            declaredTotal: number | null;
                            undeclared: number | null;
                            /** Format: date */
                            lockBy: string | null;
                            lockedAt: string | null;
                            lockedByName: string | null;
                            dossierHash: string | null;
                            /** Format: date */
                            grantUntil: string | null;
                            grantEndedAt: string | null;
                            result: {
                                /** @enum {string} */
                                kind: "preliminary" | "final" | "correction";
                                seq: number;
                                total: number;
                                rank: number | null;
                            } | null;
                            version: number;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "gates_not_met";
                        gates: {
                            id: string;
                            text: {
                                "zh-CN": string;
                                en: string;
                            };
                            isPassed: boolean | null;
                            trace: {
                                "zh-CN": string[];
                                en: string[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.application.count": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            /** @enum {string} */
                            state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            count: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.application.get": {
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
                        campaignId: string;
                        campaignTitle: string | null;
                        associationName: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        estateId: string;
                        estateName: string;
                        year: number;
                        /** @enum {string} */
                        state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                        gates: {
                            id: string;
                            text: {
                                "zh-CN": string;
                                en: string;
                            };
                            isPassed: boolean | null;
                            trace: {
                                "zh-CN": string[];
                                en: string[];
                            };
                        }[];
                        reason: string | null;
                        declaredTotal: number | null;
                        undeclared: number | null;
                        /** Format: date */
                        lockBy: string | null;
                        lockedAt: string | null;
                        lockedByName: string | null;
                        dossierHash: string | null;
                        /** Format: date */
                        grantUntil: string | null;
                        grantEndedAt: string | null;
                        result: {
                            /** @enum {string} */
                            kind: "preliminary" | "final" | "correction";
                            seq: number;
                            total: number;
                            rank: number | null;
                        } | null;
                        version: number;
                        undeclaredParts: {
                            id: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                        }[];
                        handed: {
                            [key: string]: {
                                points: number;
                                declared: number | null;
                                confirmed: number | null;
                                levelId: string | null;
                                reason: string;
                            };
                        } | null;
                        readings: {
                            /** Format: date */
                            day: string;
                            readers: number;
                            readings: number;
                        }[];
                        openings: {
                            /** Format: date */
                            day: string;
                            openings: number;
                        }[];
                        visits: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** Format: date */
                            day: string;
                            place: string;
                            /** @enum {string} */
                            state: "planned" | "cancelled";
                            inspectors: ("lead" | "second")[];
                            reason: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.application.lock": {
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
                    grantUntil: string;
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
                        campaignId: string;
                        campaignTitle: string | null;
                        associationName: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        estateId: string;
                        estateName: string;
                        year: number;
                        /** @enum {string} */
                        state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                        gates: {
                            id: string;
                            text: {
                                "zh-CN": string;
                                en: string;
                            };
                            isPassed: boolean | null;
                            trace: {
                                "zh-CN": string[];
                                en: string[];
                            };
                        }[];
                        reason: string | null;
                        declaredTotal: number | null;
                        undeclared: number | null;
                        /** Format: date */
                        lockBy: string | null;
                        lockedAt: string | null;
                        lockedByName: string | null;
                        dossierHash: string | null;
                        /** Format: date */
                        grantUntil: string | null;
                        grantEndedAt: string | null;
                        result: {
                            /** @enum {string} */
                            kind: "preliminary" | "final" | "correction";
                            seq: number;
                            total: number;
                            rank: number | null;
                        } | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.application.withdraw": {
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        campaignTitle: string | null;
                        associationName: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        estateId: string;
                        estateName: string;
                        year: number;
                        /** @enum {string} */
                        state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                        gates: {
                            id: string;
                            text: {
                                "zh-CN": string;
                                en: string;
                            };
                            isPassed: boolean | null;
                            trace: {
                                "zh-CN": string[];
                                en: string[];
                            };
                        }[];
                        reason: string | null;
                        declaredTotal: number | null;
                        undeclared: number | null;
                        /** Format: date */
                        lockBy: string | null;
                        lockedAt: string | null;
                        lockedByName: string | null;
                        dossierHash: string | null;
                        /** Format: date */
                        grantUntil: string | null;
                        grantEndedAt: string | null;
                        result: {
                            /** @enum {string} */
                            kind: "preliminary" | "final" | "correction";
                            seq: number;
                            total: number;
                            rank: number | null;
                        } | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.application.end-grant": {
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        campaignTitle: string | null;
                        associationName: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        estateId: string;
                        estateName: string;
                        year: number;
                        /** @enum {string} */
                        state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                        gates: {
                            id: string;
                            text: {
                                "zh-CN": string;
                                en: string;
                            };
                            isPassed: boolean | null;
                            trace: {
                                "zh-CN": string[];
                                en: string[];
                            };
                        }[];
                        reason: string | null;
                        declaredTotal: number | null;
                        undeclared: number | null;
                        /** Format: date */
                        lockBy: string | null;
                        lockedAt: string | null;
                        lockedByName: string | null;
                        dossierHash: string | null;
                        /** Format: date */
                        grantUntil: string | null;
                        grantEndedAt: string | null;
                        result: {
                            /** @enum {string} */
                            kind: "preliminary" | "final" | "correction";
                            seq: number;
                            total: number;
                            rank: number | null;
                        } | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.scorer.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                isActive?: string;
                certificate?: "over" | "soon";
                hasConflicts?: string;
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
                            employer: string;
                            expertise: string[];
                            /** Format: date */
                            certifiedUntil: string | null;
                            isActive: boolean;
                            conflicts: number;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.scorer.add": {
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
                    id: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    accountId: string;
                    /** @default  */
                    employer?: string;
                    /** @default [] */
                    expertise?: string[];
                    /**
                     * Format: date
                     * @default null
                     */
                    certifiedUntil?: string | null;
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
                        accountId: string;
                        name: string;
                        employer: string;
                        expertise: string[];
                        /** Format: date */
                        certifiedUntil: string | null;
                        isActive: boolean;
                        conflicts: number;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.scorer.candidates": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.scorer.conflict-partners": {
        parameters: {
            query?: {
                q?: string;
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
                        companies: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        }[];
                        estates: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string;
                            companyName: string;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.scorer.get": {
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
                        employer: string;
                        expertise: string[];
                        /** Format: date */
                        certifiedUntil: string | null;
                        isActive: boolean;
                        conflicts: number;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.scorer.save": {
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
                    /** @default  */
                    employer?: string;
                    /** @default [] */
                    expertise?: string[];
                    /**
                     * Format: date
                     * @default null
                     */
                    certifiedUntil?: string | null;
                    isActive: boolean;
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
                        accountId: string;
                        name: string;
                        employer: string;
                        expertise: string[];
                        /** Format: date */
                        certifiedUntil: string | null;
                        isActive: boolean;
                        conflicts: number;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.scorer.conflicts": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            companyId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string | null;
                            label: string;
                            /** @enum {string} */
                            kind: "employment" | "contract" | "residence" | "family" | "past_work" | "declared";
                            isDetected: boolean;
                            /** @enum {string|null} */
                            detectedBy: "employer_name" | "account" | null;
                            note: string;
                            endedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.scorer.declare-conflict": {
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    conflictId: string;
                    /**
                     * Format: uuid
                     * @default null
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    companyId?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    estateId?: string | null;
                    label: string;
                    /** @enum {string} */
                    kind: "employment" | "contract" | "residence" | "family" | "past_work" | "declared";
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
                            companyId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string | null;
                            label: string;
                            /** @enum {string} */
                            kind: "employment" | "contract" | "residence" | "family" | "past_work" | "declared";
                            isDetected: boolean;
                            /** @enum {string|null} */
                            detectedBy: "employer_name" | "account" | null;
                            note: string;
                            endedAt: string | null;
                        }[];
                        vacated: number;
                    };
                };
            };
        };
    };
    "evaluation.scorer.end-conflict": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                            companyId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string | null;
                            label: string;
                            /** @enum {string} */
                            kind: "employment" | "contract" | "residence" | "family" | "past_work" | "declared";
                            isDetected: boolean;
                            /** @enum {string|null} */
                            detectedBy: "employer_name" | "account" | null;
                            note: string;
                            endedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.panel.get-draw": {
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
                        campaignId: string;
                        seed: string;
                        salt: string;
                        commitment: string;
                        isCommitted: boolean;
                        drawnAt: string;
                        payloadHash: string;
                        material: {
                            algorithm?: string;
                            secondLookShare: number;
                            estates: {
                                id: string;
                            }[];
                            judged: string[];
                            machine: string[];
                            scorers: {
                                id: string;
                                expertise?: string[];
                            }[];
                            conflicts: {
                                scorer: string;
                                estate: string;
                            }[];
                            worth?: {
                                [key: string]: {
                                    expertise: string;
                                    points: number;
                                };
                            };
                        };
                        places: {
                            estate: string;
                            /** @enum {string} */
                            role: "first" | "second" | "confirm";
                            scorer: string | null;
                            parts: string[];
                        }[];
                        isReproduced: boolean;
                    };
                };
            };
        };
    };
    "evaluation.panel.draw": {
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
                        version: number;
                        assessments: number;
                        places: number;
                        gaps: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assignmentId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            /** @enum {string} */
                            role: "first" | "second" | "confirm" | "arbiter" | "calibration";
                            /** @enum {string} */
                            reason: "too_few_scorers" | "expertise" | "conflicts";
                        }[];
                        isConnected: boolean;
                    };
                };
            };
        };
    };
    "evaluation.panel.redraw": {
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
                        filled: number;
                        gaps: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assignmentId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            /** @enum {string} */
                            role: "first" | "second" | "confirm" | "arbiter" | "calibration";
                            /** @enum {string} */
                            reason: "too_few_scorers" | "expertise" | "conflicts";
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.panel.progress": {
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
                        states: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        places: {
                            /** @enum {string} */
                            role: "first" | "second" | "confirm" | "arbiter" | "calibration";
                            /** @enum {string} */
                            state: "offered" | "in_progress" | "submitted" | "recused" | "withdrawn";
                            count: number;
                        }[];
                        vacant: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assignmentId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            /** @enum {string} */
                            role: "first" | "second" | "confirm" | "arbiter" | "calibration";
                            /** @enum {string} */
                            reason: "waiting" | "too_few_scorers" | "expertise" | "conflicts";
                        }[];
                        scorers: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            assigned: number;
                            submitted: number;
                            recused: number;
                        }[];
                        distances: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            points: number;
                            open: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.panel.reliability": {
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
                        units: number;
                        rows: {
                            /** @enum {string} */
                            scope: "part" | "group" | "total";
                            node: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            measurement: "ordinal" | "interval";
                            alpha: {
                                estimate: number;
                                low: number | null;
                                high: number | null;
                            } | null;
                            units: number;
                            needed: number;
                            /** @enum {string|null} */
                            reason: "too_few_units" | "no_variation" | "incomplete" | null;
                        }[];
                        icc: {
                            single: {
                                estimate: number;
                                low: number | null;
                                high: number | null;
                            } | null;
                            average: {
                                estimate: number;
                                low: number | null;
                                high: number | null;
                            } | null;
                            /** @enum {string|null} */
                            reason: "too_few_units" | "no_variation" | "incomplete" | null;
                            basis: {
                                units: number;
                                raters: number;
                                perUnit: number;
                            } | null;
                        };
                        severity: {
                            scorers: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                effect: number;
                                standardError: number;
                                n: number;
                                component: number;
                                drift: {
                                    cases: number;
                                    distance: number;
                                } | null;
                            }[];
                            spread: number | null;
                            noise: number | null;
                        };
                    };
                };
            };
        };
    };
    "evaluation.panel.list-discrepancies": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "open" | "agreed" | "arbitrated";
                assessmentId?: string;
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            /** @enum {string} */
                            scope: "part" | "group" | "total";
                            node: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            first: number;
                            second: number;
                            limit: number;
                            /** @enum {string} */
                            state: "open" | "agreed" | "arbitrated";
                            result: number | null;
                            notes: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                /** @enum {string} */
                                place: "first" | "second" | "confirm";
                                text: string;
                                at: string;
                            }[];
                            version: number;
                            estateName: string;
                            decidedByName: string | null;
                            isWithArbiter: boolean;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.panel.arbitrate": {
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
                        assignmentId: string;
                        parts: string[];
                        isVacant: boolean;
                    };
                };
            };
        };
    };
    "evaluation.calibration.list-cases": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "draft" | "active" | "retired";
                rubricHash?: string;
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
                            title: string;
                            rubricHash: string;
                            rubricTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                            rubricLabel: string;
                            /** @enum {string} */
                            state: "draft" | "active" | "retired";
                            parts: number;
                            isUsed: boolean;
                            version: number;
                            updatedAt: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.calibration.create-case": {
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
                    id: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    rubricId: string;
                    title: string;
                    parts: {
                        part: string;
                        /** @default [] */
                        facts?: {
                            title: string;
                            value: string;
                        }[];
                        /** @default [] */
                        trace?: string[];
                        /** @default [] */
                        evidence?: string[];
                        reference: {
                            points: number;
                            why: string;
                        };
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
                        title: string;
                        rubricHash: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        /** @enum {string} */
                        state: "draft" | "active" | "retired";
                        parts: {
                            part: string;
                            /** @default [] */
                            facts: {
                                title: string;
                                value: string;
                            }[];
                            /** @default [] */
                            trace: string[];
                            /** @default [] */
                            evidence: string[];
                            reference: {
                                points: number;
                                why: string;
                            };
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                        }[];
                        isUsed: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.calibration.get-case": {
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
                        title: string;
                        rubricHash: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        /** @enum {string} */
                        state: "draft" | "active" | "retired";
                        parts: {
                            part: string;
                            /** @default [] */
                            facts: {
                                title: string;
                                value: string;
                            }[];
                            /** @default [] */
                            trace: string[];
                            /** @default [] */
                            evidence: string[];
                            reference: {
                                points: number;
                                why: string;
                            };
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                        }[];
                        isUsed: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.calibration.save-case": {
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
                    title: string;
                    parts: {
                        part: string;
                        /** @default [] */
                        facts?: {
                            title: string;
                            value: string;
                        }[];
                        /** @default [] */
                        trace?: string[];
                        /** @default [] */
                        evidence?: string[];
                        reference: {
                            points: number;
                            why: string;
                        };
                    }[];
                    /** @enum {string} */
                    state: "draft" | "active";
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
                        title: string;
                        rubricHash: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        /** @enum {string} */
                        state: "draft" | "active" | "retired";
                        parts: {
                            part: string;
                            /** @default [] */
                            facts: {
                                title: string;
                                value: string;
                            }[];
                            /** @default [] */
                            trace: string[];
                            /** @default [] */
                            evidence: string[];
                            reference: {
                                points: number;
                                why: string;
                            };
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                        }[];
                        isUsed: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.calibration.retire-case": {
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
                        title: string;
                        rubricHash: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        /** @enum {string} */
                        state: "draft" | "active" | "retired";
                        parts: number;
                        isUsed: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.calibration.get": {
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
                        bound: number | null;
                        driftEvery: number;
                        activeCases: number;
                        unseenCases: number;
                        rows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            scorerId: string;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "passed" | "admitted" | "failed";
                            rounds: {
                                round: number;
                                cases: number;
                                submitted: number;
                                distance: number | null;
                            }[];
                            drift: {
                                cases: number;
                                submitted: number;
                                distance: number | null;
                            };
                            admission: {
                                reason: string;
                                byName: string;
                                at: string;
                            } | null;
                            waiting: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.calibration.admit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                scorerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                        scorerId: string;
                        name: string;
                        /** @enum {string} */
                        state: "open" | "passed" | "admitted" | "failed";
                        rounds: {
                            round: number;
                            cases: number;
                            submitted: number;
                            distance: number | null;
                        }[];
                        drift: {
                            cases: number;
                            submitted: number;
                            distance: number | null;
                        };
                        admission: {
                            reason: string;
                            byName: string;
                            at: string;
                        } | null;
                        waiting: number;
                    };
                };
            };
        };
    };
    "evaluation.calibration.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                scorerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                        released: number;
                    };
                };
            };
        };
    };
    "evaluation.calibration.mine": {
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
                        gates: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            campaignTitle: string;
                            bound: number;
                            /** @enum {string} */
                            state: "open" | "passed" | "admitted" | "failed";
                            round: number;
                            maxRounds: number;
                            distance: number | null;
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
                            campaignId: string;
                            campaignTitle: string;
                            title: string;
                            /** @enum {string} */
                            kind: "gate" | "drift";
                            round: number;
                            parts: number;
                            answered: number;
                            isSubmitted: boolean;
                            distance: number | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.calibration.get-sitting": {
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
                        sitting: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            campaignTitle: string;
                            title: string;
                            /** @enum {string} */
                            kind: "gate" | "drift";
                            round: number;
                            parts: number;
                            answered: number;
                            isSubmitted: boolean;
                            distance: number | null;
                        };
                        step: number;
                        parts: {
                            part: string;
                            /** @default [] */
                            facts: {
                                title: string;
                                value: string;
                            }[];
                            /** @default [] */
                            trace: string[];
                            /** @default [] */
                            evidence: string[];
                            item: {
                                "zh-CN": string;
                                en: string;
                            };
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                            points: number[];
                            levels: {
                                id: string;
                                descriptor: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                points: number[];
                            }[];
                            considers: {
                                "zh-CN": string;
                                en: string;
                            }[];
                            own: {
                                points: number;
                                reason: string;
                            } | null;
                            reference: {
                                points: number;
                                why: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.calibration.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    points: number;
                    /** @default  */
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
                        answered: number;
                        parts: number;
                    };
                };
            };
        };
    };
    "evaluation.calibration.submit": {
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
                        page: {
                            sitting: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                campaignId: string;
                                campaignTitle: string;
                                title: string;
                                /** @enum {string} */
                                kind: "gate" | "drift";
                                round: number;
                                parts: number;
                                answered: number;
                                isSubmitted: boolean;
                                distance: number | null;
                            };
                            step: number;
                            parts: {
                                part: string;
                                /** @default [] */
                                facts: {
                                    title: string;
                                    value: string;
                                }[];
                                /** @default [] */
                                trace: string[];
                                /** @default [] */
                                evidence: string[];
                                item: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                label: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                                points: number[];
                                levels: {
                                    id: string;
                                    descriptor: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    points: number[];
                                }[];
                                considers: {
                                    "zh-CN": string;
                                    en: string;
                                }[];
                                own: {
                                    points: number;
                                    reason: string;
                                } | null;
                                reference: {
                                    points: number;
                                    why: string;
                                } | null;
                            }[];
                        };
                        gate: {
                            /** @enum {string} */
                            state: "open" | "passed" | "admitted" | "failed";
                            round: number;
                            distance: number | null;
                        } | null;
                    };
                };
            };
        };
    };
    "evaluation.desk.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "offered" | "in_progress" | "submitted" | "recused" | "withdrawn";
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
                            campaignId: string;
                            campaignTitle: string;
                            code: string;
                            estateName: string | null;
                            companyName: string | null;
                            /** @enum {string} */
                            role: "first" | "second" | "confirm" | "arbiter" | "calibration";
                            /** @enum {string} */
                            state: "offered" | "in_progress" | "submitted" | "recused" | "withdrawn";
                            /** @enum {string} */
                            assessmentState: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            parts: number;
                            scored: number;
                            open: number;
                            scoreBy: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.desk.get": {
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
                        assignment: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            campaignTitle: string;
                            code: string;
                            estateName: string | null;
                            companyName: string | null;
                            /** @enum {string} */
                            role: "first" | "second" | "confirm" | "arbiter" | "calibration";
                            /** @enum {string} */
                            state: "offered" | "in_progress" | "submitted" | "recused" | "withdrawn";
                            /** @enum {string} */
                            assessmentState: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            parts: number;
                            scored: number;
                            open: number;
                            scoreBy: string;
                            version: number;
                        };
                        step: number;
                        groups: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            parts: {
                                id: string;
                                item: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                label: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                                /** @enum {string} */
                                mode: "auto" | "document" | "assist" | "judge";
                                isJudged: boolean;
                                points: number[];
                                levels: {
                                    id: string;
                                    descriptor: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    points: number[];
                                }[];
                                judges: {
                                    key: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    answer: boolean | null;
                                }[];
                                considers: {
                                    "zh-CN": string;
                                    en: string;
                                }[];
                                papers: {
                                    "zh-CN": string;
                                    en: string;
                                }[];
                                facts: {
                                    key: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    unit: string;
                                    value: number | boolean | null;
                                    counted: number;
                                    total: number;
                                }[];
                                proposal: {
                                    low: number;
                                    high: number;
                                    /** @enum {string} */
                                    state: "settled" | "range" | "open";
                                    suggestedLevel: string | null;
                                } | null;
                                trace: string[];
                                evidence: string[];
                                flags: string[];
                                declared: {
                                    points: number | null;
                                    confirmed: number | null;
                                    levelId: string | null;
                                    reason: string;
                                } | null;
                                isDeclaredHidden: boolean;
                                own: {
                                    /**
                                     * Format: uuid
                                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                     */
                                    id: string;
                                    points: number;
                                    levelId: string | null;
                                    judges: {
                                        [key: string]: boolean;
                                    };
                                    reason: string;
                                    at: string;
                                } | null;
                                mayRevise: boolean;
                            }[];
                        }[];
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            note: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            url: string | null;
                            /** @enum {string} */
                            purpose?: "appeal";
                            parts: string[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                                sha256?: string;
                                dhash?: string;
                            }[];
                        }[];
                        hasDossier: boolean;
                        discrepancies: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            /** @enum {string} */
                            scope: "part" | "group" | "total";
                            node: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            first: number;
                            second: number;
                            limit: number;
                            /** @enum {string} */
                            state: "open" | "agreed" | "arbitrated";
                            result: number | null;
                            notes: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                /** @enum {string} */
                                place: "first" | "second" | "confirm";
                                text: string;
                                at: string;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.desk.open-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
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
                        name: string;
                        type: string;
                        size: number;
                        url: string;
                        thumbUrl: string | null;
                        expiresAt: string;
                    };
                };
            };
        };
    };
    "evaluation.desk.score-part": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
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
                    scoreId: string;
                    points: number;
                    /** @default null */
                    levelId?: string | null;
                    /** @default {} */
                    judges?: {
                        [key: string]: boolean;
                    };
                    /** @default  */
                    reason?: string;
                    /**
                     * Format: uuid
                     * @default null
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    seen?: string | null;
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
                        own: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            points: number;
                            levelId: string | null;
                            judges: {
                                [key: string]: boolean;
                            };
                            reason: string;
                            at: string;
                        };
                        scored: number;
                        parts: number;
                        declared: {
                            points: number | null;
                            confirmed: number | null;
                            levelId: string | null;
                            reason: string;
                        } | null;
                    };
                };
            };
        };
    };
    "evaluation.desk.revise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
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
                    scoreId: string;
                    points: number;
                    /** @default null */
                    levelId?: string | null;
                    /** @default {} */
                    judges?: {
                        [key: string]: boolean;
                    };
                    reason: string;
                    /**
                     * Format: uuid
                     * @default null
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    seen?: string | null;
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
                        own: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            points: number;
                            levelId: string | null;
                            judges: {
                                [key: string]: boolean;
                            };
                            reason: string;
                            at: string;
                        };
                        scored: number;
                        parts: number;
                        declared: {
                            points: number | null;
                            confirmed: number | null;
                            levelId: string | null;
                            reason: string;
                        } | null;
                    };
                };
            };
        };
    };
    "evaluation.desk.submit": {
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
                        /** @enum {string} */
                        state: "offered" | "in_progress" | "submitted" | "recused" | "withdrawn";
                        isUnblinded: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.desk.recuse": {
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
                    kind: "employment" | "contract" | "residence" | "family" | "past_work" | "declared";
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
                        /** @enum {string} */
                        state: "offered" | "in_progress" | "submitted" | "recused" | "withdrawn";
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.desk.note": {
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    noteId: string;
                    text: string;
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
                        assessmentId: string;
                        /** @enum {string} */
                        scope: "part" | "group" | "total";
                        node: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        first: number;
                        second: number;
                        limit: number;
                        /** @enum {string} */
                        state: "open" | "agreed" | "arbitrated";
                        result: number | null;
                        notes: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            place: "first" | "second" | "confirm";
                            text: string;
                            at: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.campaign.readiness": {
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
                        estates: number;
                        ready: number | null;
                        blocked: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            /** @enum {string} */
                            state: "applied" | "gate_failed" | "accepted" | "locked" | "scoring" | "reconciling" | "site_check" | "preliminary" | "appealed" | "final" | "published" | "withdrawn" | "disqualified";
                            /** @enum {string} */
                            blocker: "not_scored" | "parts_missing" | "discrepancies_open" | "site_visit_open";
                            parts: string[];
                        }[];
                        appealsOpen: number;
                        flags: {
                            open: number;
                            upheld: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.campaign.publish": {
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    publicationId: string;
                    version: number;
                    /** @enum {string} */
                    kind: "preliminary" | "final" | "correction";
                    /** @default [] */
                    corrects?: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        reason: string;
                        /** @default {} */
                        parts?: {
                            [key: string]: number;
                        };
                    }[];
                    /** @default false */
                    leavesAppealsOpen?: boolean;
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
                        campaignId: string;
                        seq: number;
                        /** @enum {string} */
                        kind: "preliminary" | "final" | "correction";
                        count: number;
                        root: string;
                        manifestHash: string;
                        signature: string;
                        publicKey: string;
                        corrects: number;
                        publishedAt: string;
                        publishedByName: string;
                    };
                };
            };
        };
    };
    "evaluation.campaign.list-publications": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            seq: number;
                            /** @enum {string} */
                            kind: "preliminary" | "final" | "correction";
                            count: number;
                            root: string;
                            manifestHash: string;
                            signature: string;
                            publicKey: string;
                            corrects: number;
                            publishedAt: string;
                            publishedByName: string;
                            manifest: {
                                /** @enum {string} */
                                schema: "linli-manifest/1";
                                campaign: string;
                                seq: number;
                                /** @enum {string} */
                                kind: "preliminary" | "final" | "correction";
                                rubricHash: string;
                                policiesHash: string;
                                drawCommitment: string;
                                drawSeed: string | null;
                                drawSalt: string | null;
                                root: string;
                                count: number;
                                prevHash: string | null;
                                /** Format: date-time */
                                publishedAt: string;
                                /** @enum {string} */
                                alg?: "Ed25519";
                                corrects?: {
                                    leafHash: string;
                                    reason: string;
                                }[];
                                chainSeq?: number;
                                chainHash?: string;
                            };
                            link: {
                                code: string;
                                url: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.campaign.verify-publications": {
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
                        chainBrokenAt: number | null;
                        publicationsBrokenAt: number | null;
                        publications: {
                            seq: number;
                            isManifestHeld: boolean;
                            /** @enum {string} */
                            signature: "ok" | "failed" | "unsupported";
                            isRootHeld: boolean;
                            isChainHeld: boolean | null;
                            tampered: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                assessmentId: string;
                                estate: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.campaign.assessment-points": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                assessmentId: string;
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
                        assessmentId: string;
                        estateName: string;
                        total: number;
                        parts: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                            points: number | null;
                            /** @enum {string|null} */
                            layer: "proposed" | "declared" | "confirmed" | "scorer" | "reconciled" | "site" | "appeal" | null;
                            reason: string;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.campaign.list-awards": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            entryId: string;
                            key: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            estate: string;
                            company: string;
                            total: number;
                            rank: number;
                            /** @enum {string} */
                            reason: "has_place" | "border_tie_included";
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.campaign.screen": {
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
                        title: string;
                        progress: {
                            applied?: number;
                            gate_failed?: number;
                            accepted?: number;
                            locked?: number;
                            scoring?: number;
                            reconciling?: number;
                            site_check?: number;
                            preliminary?: number;
                            appealed?: number;
                            final?: number;
                            published?: number;
                            withdrawn?: number;
                            disqualified?: number;
                        };
                        published: {
                            /** @enum {string} */
                            kind: "preliminary" | "final" | "correction";
                            at: string;
                            estates: number;
                            bins: {
                                from: number;
                                count: number | null;
                            }[];
                            groups: {
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                                average: number | null;
                            }[];
                            companies: {
                                rank: number;
                                name: string;
                                estates: number;
                                mean: number;
                            }[];
                            districts: {
                                name: string;
                                estates: number | null;
                                average: number | null;
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    "evaluation.publication.share": {
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
                        code: string;
                        url: string;
                    };
                };
            };
        };
    };
    "evaluation.publication.revoke-share": {
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
                        /** @enum {boolean} */
                        isShared: false;
                    };
                };
            };
        };
    };
    "evaluation.campaign.list-ranking": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
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
                            estate: string;
                            company: string;
                            total: number;
                            groups: {
                                [key: string]: number;
                            };
                            rank: number;
                            awards: {
                                key: string;
                                rank: number;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            leafHash: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.campaign.list-company-ranking": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
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
                            rank: number;
                            company: string;
                            mean: number;
                            estates: number;
                        }[];
                        next?: string;
                        total?: number;
                        fewer: number;
                    };
                };
            };
        };
    };
    "evaluation.campaign.get-entry": {
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
                        estate: string;
                        company: string;
                        total: number;
                        groups: {
                            [key: string]: number;
                        };
                        rank: number;
                        awards: {
                            key: string;
                            rank: number;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                        }[];
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        leafHash: string;
                        campaignTitle: string;
                        associationName: string;
                        year: number;
                        /** @enum {string} */
                        kind: "preliminary" | "final" | "correction";
                        publishedAt: string;
                        manifestHash: string;
                        groupTitles: {
                            [key: string]: {
                                "zh-CN": string;
                                en: string;
                            };
                        };
                    };
                };
            };
        };
    };
    "evaluation.application.get-result": {
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
                        /** @enum {string} */
                        kind: "preliminary" | "final" | "correction";
                        seq: number;
                        total: number;
                        rank: number | null;
                        groups: {
                            [key: string]: number;
                        };
                        parts: {
                            [key: string]: {
                                points: number;
                                /** @enum {string} */
                                layer: "proposed" | "declared" | "confirmed" | "scorer" | "reconciled" | "site" | "appeal";
                                reason: string;
                            };
                        };
                        awards: {
                            key: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                        }[];
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        applicationId: string;
                        campaignTitle: string;
                        associationName: string;
                        estateName: string;
                        year: number;
                        groupTitles: {
                            [key: string]: {
                                "zh-CN": string;
                                en: string;
                            };
                        };
                        partTitles: {
                            [key: string]: {
                                "zh-CN": string;
                                en: string;
                            };
                        };
                        publishedAt: string;
                        manifestHash: string;
                        handed: {
                            [key: string]: {
                                points: number;
                                declared: number | null;
                                confirmed: number | null;
                                levelId: string | null;
                                reason: string;
                            };
                        } | null;
                    };
                };
            };
        };
    };
    "evaluation.application.get-proof": {
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
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "evaluation.application.list-appeals": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            part: string;
                            partTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                            grounds: string;
                            evidence: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                /** @enum {string} */
                                kind: "file" | "link" | "record";
                                title: string;
                                note: string;
                                eventFrom: string;
                                eventTo: string;
                                receivedAt: string;
                                url: string | null;
                                /** @enum {string} */
                                purpose?: "appeal";
                                parts: string[];
                                files: {
                                    /**
                                     * Format: uuid
                                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                     */
                                    id: string;
                                    name: string;
                                    type: string;
                                    size: number;
                                    sha256?: string;
                                    dhash?: string;
                                }[];
                            }[];
                            /** @enum {string} */
                            state: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
                            filedAt: string;
                            decidedAt: string | null;
                            points: number | null;
                            publicReason: string | null;
                            version: number;
                            filedByName: string;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.application.appeal": {
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    appealId: string;
                    part: string;
                    grounds: string;
                    /** @default [] */
                    evidence?: string[];
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
                        part: string;
                        partTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        grounds: string;
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            note: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            url: string | null;
                            /** @enum {string} */
                            purpose?: "appeal";
                            parts: string[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                                sha256?: string;
                                dhash?: string;
                            }[];
                        }[];
                        /** @enum {string} */
                        state: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
                        filedAt: string;
                        decidedAt: string | null;
                        points: number | null;
                        publicReason: string | null;
                        version: number;
                        filedByName: string;
                    };
                };
            };
        };
    };
    "evaluation.appeal.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                campaign?: string;
                state?: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
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
                            part: string;
                            partTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                            grounds: string;
                            evidence: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                /** @enum {string} */
                                kind: "file" | "link" | "record";
                                title: string;
                                note: string;
                                eventFrom: string;
                                eventTo: string;
                                receivedAt: string;
                                url: string | null;
                                /** @enum {string} */
                                purpose?: "appeal";
                                parts: string[];
                                files: {
                                    /**
                                     * Format: uuid
                                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                     */
                                    id: string;
                                    name: string;
                                    type: string;
                                    size: number;
                                    sha256?: string;
                                    dhash?: string;
                                }[];
                            }[];
                            /** @enum {string} */
                            state: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
                            filedAt: string;
                            decidedAt: string | null;
                            points: number | null;
                            publicReason: string | null;
                            version: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            companyName: string;
                            max: number;
                            standing: number | null;
                            decidedByName: string | null;
                            isOwnScoring: boolean;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.appeal.get": {
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
                        part: string;
                        partTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        grounds: string;
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            note: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            url: string | null;
                            /** @enum {string} */
                            purpose?: "appeal";
                            parts: string[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                                sha256?: string;
                                dhash?: string;
                            }[];
                        }[];
                        /** @enum {string} */
                        state: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
                        filedAt: string;
                        decidedAt: string | null;
                        points: number | null;
                        publicReason: string | null;
                        version: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        max: number;
                        standing: number | null;
                        decidedByName: string | null;
                        isOwnScoring: boolean;
                    };
                };
            };
        };
    };
    "evaluation.appeal.admit": {
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
                        part: string;
                        partTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        grounds: string;
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            note: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            url: string | null;
                            /** @enum {string} */
                            purpose?: "appeal";
                            parts: string[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                                sha256?: string;
                                dhash?: string;
                            }[];
                        }[];
                        /** @enum {string} */
                        state: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
                        filedAt: string;
                        decidedAt: string | null;
                        points: number | null;
                        publicReason: string | null;
                        version: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        max: number;
                        standing: number | null;
                        decidedByName: string | null;
                        isOwnScoring: boolean;
                    };
                };
            };
        };
    };
    "evaluation.appeal.refuse": {
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
                    publicReason: string;
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
                        part: string;
                        partTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        grounds: string;
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            note: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            url: string | null;
                            /** @enum {string} */
                            purpose?: "appeal";
                            parts: string[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                                sha256?: string;
                                dhash?: string;
                            }[];
                        }[];
                        /** @enum {string} */
                        state: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
                        filedAt: string;
                        decidedAt: string | null;
                        points: number | null;
                        publicReason: string | null;
                        version: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        max: number;
                        standing: number | null;
                        decidedByName: string | null;
                        isOwnScoring: boolean;
                    };
                };
            };
        };
    };
    "evaluation.appeal.decide": {
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
                    points: number;
                    publicReason: string;
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
                        part: string;
                        partTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        grounds: string;
                        evidence: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "file" | "link" | "record";
                            title: string;
                            note: string;
                            eventFrom: string;
                            eventTo: string;
                            receivedAt: string;
                            url: string | null;
                            /** @enum {string} */
                            purpose?: "appeal";
                            parts: string[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                name: string;
                                type: string;
                                size: number;
                                sha256?: string;
                                dhash?: string;
                            }[];
                        }[];
                        /** @enum {string} */
                        state: "filed" | "admitted" | "refused" | "decided" | "withdrawn";
                        filedAt: string;
                        decidedAt: string | null;
                        points: number | null;
                        publicReason: string | null;
                        version: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        max: number;
                        standing: number | null;
                        decidedByName: string | null;
                        isOwnScoring: boolean;
                    };
                };
            };
        };
    };
    "evaluation.flag.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                year?: number;
                states?: ("open" | "explained" | "upheld" | "dismissed")[];
                check?: string;
                part?: string;
                withGone?: string;
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
                            year: number;
                            check: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            summary: {
                                "zh-CN": string;
                                en: string;
                            };
                            parts: string[];
                            records: number;
                            /** @enum {string} */
                            state: "open" | "explained" | "upheld" | "dismissed";
                            foundAt: string;
                            lastSeenAt: string;
                            goneAt: string | null;
                            isInherited: boolean;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                        year: number;
                        counts: {
                            open: number;
                            explained: number;
                            upheld: number;
                            dismissed: number;
                        };
                        checkedAt: string | null;
                    };
                };
            };
        };
    };
    "evaluation.flag.checks": {
        parameters: {
            query?: {
                year?: number;
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
                        year: number;
                        rows: {
                            key: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            clause: string | null;
                            provider: {
                                id: string;
                                title: string;
                            } | null;
                            expectedProvider: string | null;
                            checkedAt: string | null;
                            hasFailed: boolean;
                            isMore: boolean;
                            open: number;
                            found: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.flag.list-estates": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                year?: number;
                states?: ("open" | "explained" | "upheld" | "dismissed")[];
                check?: string;
                part?: string;
                withGone?: string;
                q?: string;
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
                            year: number;
                            check: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            summary: {
                                "zh-CN": string;
                                en: string;
                            };
                            parts: string[];
                            records: number;
                            /** @enum {string} */
                            state: "open" | "explained" | "upheld" | "dismissed";
                            foundAt: string;
                            lastSeenAt: string;
                            goneAt: string | null;
                            isInherited: boolean;
                            version: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            estateId: string;
                            estateName: string;
                        }[];
                        next?: string;
                        total?: number;
                        year: number;
                        counts: {
                            open: number;
                            explained: number;
                            upheld: number;
                            dismissed: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.flag.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year?: number;
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
                        year: number;
                        read: number;
                        failed: number;
                        added: number;
                        reopened: number;
                        gone: number;
                    };
                };
            };
        };
    };
    "evaluation.flag.get": {
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
                        year: number;
                        check: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        summary: {
                            "zh-CN": string;
                            en: string;
                        };
                        parts: string[];
                        records: number;
                        /** @enum {string} */
                        state: "open" | "explained" | "upheld" | "dismissed";
                        foundAt: string;
                        lastSeenAt: string;
                        goneAt: string | null;
                        isInherited: boolean;
                        version: number;
                        clause: string | null;
                        provider: string | null;
                        sources: {
                            entity: string;
                            entityId: string;
                            eventDate: string;
                            note: {
                                "zh-CN": string;
                                en: string;
                            } | null;
                            title: string;
                            path: string | null;
                        }[];
                        decisions: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            move: "explained" | "upheld" | "dismissed" | "reopened";
                            reason: string;
                            byName: string | null;
                            at: string;
                            evidence: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                title: string;
                                path: string;
                            } | null;
                        }[];
                        isExplainedByMe: boolean;
                    };
                };
            };
        };
    };
    "evaluation.flag.explain": {
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
                    /**
                     * Format: uuid
                     * @default null
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    evidenceId?: string | null;
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
                        year: number;
                        check: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        summary: {
                            "zh-CN": string;
                            en: string;
                        };
                        parts: string[];
                        records: number;
                        /** @enum {string} */
                        state: "open" | "explained" | "upheld" | "dismissed";
                        foundAt: string;
                        lastSeenAt: string;
                        goneAt: string | null;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.flag.decide": {
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
                    decision: "upheld" | "dismissed";
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
                        year: number;
                        check: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        summary: {
                            "zh-CN": string;
                            en: string;
                        };
                        parts: string[];
                        records: number;
                        /** @enum {string} */
                        state: "open" | "explained" | "upheld" | "dismissed";
                        foundAt: string;
                        lastSeenAt: string;
                        goneAt: string | null;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.assessment-flag.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                states?: ("open" | "upheld" | "dismissed")[];
                check?: string;
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            companyName: string;
                            check: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            summary: {
                                "zh-CN": string;
                                en: string;
                            };
                            parts: string[];
                            handed: {
                                /** @enum {string} */
                                state: "open" | "explained" | "upheld" | "dismissed";
                                decision: {
                                    /** @enum {string} */
                                    move: "explained" | "upheld" | "dismissed" | "reopened";
                                    reason: string;
                                    at: string;
                                } | null;
                            } | null;
                            pairs: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                fileId: string;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                evidenceId: string;
                                title: string;
                                eventDate: string;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                otherAssessmentId: string;
                                otherTitle: string;
                                otherEventDate: string;
                                bits: number | null;
                                otherEstate: string;
                            }[];
                            /** @enum {string} */
                            state: "open" | "upheld" | "dismissed";
                            reason: string | null;
                            decidedByName: string | null;
                            decidedAt: string | null;
                            foundAt: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                        counts: {
                            open: number;
                            upheld: number;
                            dismissed: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.assessment-flag.decide": {
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
                    decision: "upheld" | "dismissed";
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        check: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        summary: {
                            "zh-CN": string;
                            en: string;
                        };
                        parts: string[];
                        handed: {
                            /** @enum {string} */
                            state: "open" | "explained" | "upheld" | "dismissed";
                            decision: {
                                /** @enum {string} */
                                move: "explained" | "upheld" | "dismissed" | "reopened";
                                reason: string;
                                at: string;
                            } | null;
                        } | null;
                        pairs: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            fileId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            evidenceId: string;
                            title: string;
                            eventDate: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            otherAssessmentId: string;
                            otherTitle: string;
                            otherEventDate: string;
                            bits: number | null;
                            otherEstate: string;
                        }[];
                        /** @enum {string} */
                        state: "open" | "upheld" | "dismissed";
                        reason: string | null;
                        decidedByName: string | null;
                        decidedAt: string | null;
                        foundAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.rubric.draft-starter": {
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
                    id: string;
                    /** @enum {string} */
                    starter: "staff" | "team";
                    label: string;
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
                        key: string;
                        label: string;
                        title: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        purpose: "evaluation" | "appraisal";
                        /** @enum {string} */
                        origin: "standard" | "own" | "received";
                        /** @enum {string} */
                        state: "draft" | "review" | "frozen" | "retired";
                        maxTotal: number;
                        groups: number;
                        items: number;
                        parts: number;
                        contentHash: string | null;
                        structureHash: string;
                        /** Format: date */
                        effectiveFrom: string | null;
                        /** Format: date */
                        effectiveTo: string | null;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        supersedesId: string | null;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        isInherited: boolean;
                        version: number;
                        updatedAt: string;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
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
                            updatedAt: string;
                            title: string;
                            /** @enum {string} */
                            subjectKind: "staff" | "team";
                            /** @enum {string} */
                            state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                            periodFrom: string;
                            periodTo: string;
                            selfBy: string;
                            reviewBy: string;
                            objectBy: string;
                            rubricTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                            rubricLabel: string;
                            counts: {
                                open?: number;
                                self_done?: number;
                                reviewed?: number;
                                settled?: number;
                            };
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.draft": {
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
                    id: string;
                    title: string;
                    goals: string[];
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    rubricId: string;
                    /** @enum {string} */
                    subjectKind: "staff" | "team";
                    /** Format: date */
                    periodFrom: string;
                    /** Format: date */
                    periodTo: string;
                    /** Format: date */
                    selfBy: string;
                    /** Format: date */
                    reviewBy: string;
                    /** Format: date */
                    objectBy: string;
                    policies: {
                        /** @default [] */
                        tieBreak?: string[];
                        /** @default [] */
                        honours?: ({
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "quota";
                            quota: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "share";
                            share: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "threshold";
                        })[];
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
                        version: number;
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.get": {
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
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                        goals: string[];
                        policies: {
                            /** @default [] */
                            tieBreak: string[];
                            /** @default [] */
                            honours: ({
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "quota";
                                quota: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal?: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "share";
                                share: number;
                            } | {
                                key: string;
                                title?: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                minTotal: number;
                                /** @default [] */
                                minGroup: {
                                    group: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                tieBreak: string[];
                                /**
                                 * @default include
                                 * @enum {string}
                                 */
                                borderTies: "include" | "exclude";
                                /** @default false */
                                isCumulative: boolean;
                                /** @enum {string} */
                                kind: "threshold";
                            })[];
                        };
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        rubricId: string;
                        rubricHash: string;
                        groups: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                        }[];
                        maxTotal: number;
                        reason: string | null;
                        openObjections: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.save": {
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
                    title: string;
                    goals: string[];
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    rubricId: string;
                    /** @enum {string} */
                    subjectKind: "staff" | "team";
                    /** Format: date */
                    periodFrom: string;
                    /** Format: date */
                    periodTo: string;
                    /** Format: date */
                    selfBy: string;
                    /** Format: date */
                    reviewBy: string;
                    /** Format: date */
                    objectBy: string;
                    policies: {
                        /** @default [] */
                        tieBreak?: string[];
                        /** @default [] */
                        honours?: ({
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "quota";
                            quota: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal?: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "share";
                            share: number;
                        } | {
                            key: string;
                            title?: {
                                "zh-CN": string;
                                en: string;
                            };
                            minTotal: number;
                            /** @default [] */
                            minGroup?: {
                                group: string;
                                share: number;
                            }[];
                            /** @default [] */
                            tieBreak?: string[];
                            /**
                             * @default include
                             * @enum {string}
                             */
                            borderTies?: "include" | "exclude";
                            /** @default false */
                            isCumulative?: boolean;
                            /** @enum {string} */
                            kind: "threshold";
                        })[];
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
                        version: number;
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.open": {
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
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.change-days": {
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
                    selfBy: string;
                    /** Format: date */
                    reviewBy: string;
                    /** Format: date */
                    objectBy: string;
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
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.review": {
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
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.show": {
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
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.close": {
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
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.cancel": {
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
                        updatedAt: string;
                        title: string;
                        /** @enum {string} */
                        subjectKind: "staff" | "team";
                        /** @enum {string} */
                        state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                        periodFrom: string;
                        periodTo: string;
                        selfBy: string;
                        reviewBy: string;
                        objectBy: string;
                        rubricTitle: {
                            "zh-CN": string;
                            en: string;
                        };
                        rubricLabel: string;
                        counts: {
                            open?: number;
                            self_done?: number;
                            reviewed?: number;
                            settled?: number;
                        };
                    };
                };
            };
        };
    };
    "evaluation.appraisal.refresh-facts": {
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
                        subjects: number;
                        metrics: string[];
                        byHand: string[];
                    };
                };
            };
        };
    };
    "evaluation.appraisal.list-subjects": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "open" | "self_done" | "reviewed" | "settled";
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            cycleId: string;
                            version: number;
                            /** @enum {string} */
                            kind: "staff" | "team";
                            name: string;
                            place: string;
                            memberNames: string[];
                            leaderName: string | null;
                            /** @enum {string} */
                            state: "open" | "self_done" | "reviewed" | "settled";
                            total: number | null;
                            hasObjection: boolean;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.add-subjects": {
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
                    /** @default [] */
                    staff?: {
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        leaderId: string | null;
                        /** @default  */
                        place?: string;
                    }[];
                    /** @default [] */
                    teams?: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        name: string;
                        memberIds: string[];
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        leaderId: string | null;
                        /** @default  */
                        place?: string;
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
                        added: number;
                        subjects: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.list-ranking": {
        parameters: {
            query?: {
                limit?: number;
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            place: string;
                            rank: number;
                            isTied: boolean;
                            total: number;
                            groups: {
                                [key: string]: number;
                            };
                            missing: string[];
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.list-objections": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "filed" | "answered" | "withdrawn";
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            subjectName: string;
                            part: string | null;
                            grounds: string;
                            /** @enum {string} */
                            state: "filed" | "answered" | "withdrawn";
                            filedByName: string;
                            isMine: boolean;
                            filedAt: string;
                            answer: string | null;
                            answeredByName: string | null;
                            answeredAt: string | null;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.propose-honours": {
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
                            title: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            name: string;
                            place: string;
                            total: number;
                            rank: number | null;
                            isProposed: boolean;
                            /** @enum {string} */
                            why: "has_place" | "border_tie_included" | "border_tie_excluded" | "beyond_places" | "below_min_total" | "below_min_group" | "has_other_award";
                            isGiven: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.appraisal.give-honour": {
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    honourId: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    subjectId: string;
                    title: string;
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        cycleId: string;
                        cycleTitle: string;
                        /** @enum {string} */
                        kind: "staff" | "team";
                        name: string;
                        place: string;
                        title: string;
                        rank: number;
                        reason: string;
                        givenByName: string;
                        givenAt: string;
                        revokedAt: string | null;
                        revokedReason: string | null;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.list-colleagues": {
        parameters: {
            query?: {
                q?: string;
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
                            accountId: string;
                            name: string;
                            title: string;
                            roles: string[];
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.appraisal.list-own": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
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
                            cycleId: string;
                            version: number;
                            /** @enum {string} */
                            kind: "staff" | "team";
                            name: string;
                            place: string;
                            memberNames: string[];
                            leaderName: string | null;
                            /** @enum {string} */
                            state: "open" | "self_done" | "reviewed" | "settled";
                            total: number | null;
                            hasObjection: boolean;
                            cycleTitle: string;
                            /** @enum {string} */
                            cycleState: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                            /** @enum {string} */
                            role: "person" | "leader";
                            selfBy: string;
                            reviewBy: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.get-sheet": {
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
                        cycleId: string;
                        version: number;
                        /** @enum {string} */
                        kind: "staff" | "team";
                        name: string;
                        place: string;
                        memberNames: string[];
                        leaderName: string | null;
                        /** @enum {string} */
                        state: "open" | "self_done" | "reviewed" | "settled";
                        total: number | null;
                        hasObjection: boolean;
                        cycle: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                            goals: string[];
                            periodFrom: string;
                            periodTo: string;
                            selfBy: string;
                            reviewBy: string;
                            objectBy: string;
                            rubricTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                        };
                        factsAt: string | null;
                        max: number;
                        soFar: number;
                        groups: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                            soFar: number;
                            items: {
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                                parts: {
                                    id: string;
                                    label: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    max: number;
                                    /** @enum {string} */
                                    mode: "auto" | "document" | "assist" | "judge";
                                    /** @enum {string} */
                                    logic: "checklist" | "tiered_judgement" | "count_threshold" | "count_true" | "per_unit" | "ratio_award" | "document";
                                    low: number;
                                    high: number;
                                    isSettled: boolean;
                                    suggestedLevel: string | null;
                                    allowed: number[];
                                    levels: {
                                        id: string;
                                        descriptor: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                        allowed: number[];
                                    }[];
                                    questions: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                    }[];
                                    facts: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                        value: number | boolean | null;
                                        unit: string;
                                        counted: number | null;
                                        total: number | null;
                                        isByHand: boolean;
                                        guard: {
                                            "zh-CN": string;
                                            en: string;
                                        } | null;
                                    }[];
                                    trace: string[];
                                    said: {
                                        self?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                        leader?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                        final?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                    };
                                    points: number | null;
                                    /** @enum {string|null} */
                                    decidedBy: "final" | "leader" | "records" | "self" | null;
                                }[];
                            }[];
                        }[];
                        mayWrite: ("self" | "leader" | "final")[];
                        mayHandIn: ("self" | "leader")[];
                        mayObject: boolean;
                        mayAnswer: boolean;
                        objections: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            subjectName: string;
                            part: string | null;
                            grounds: string;
                            /** @enum {string} */
                            state: "filed" | "answered" | "withdrawn";
                            filedByName: string;
                            isMine: boolean;
                            filedAt: string;
                            answer: string | null;
                            answeredByName: string | null;
                            answeredAt: string | null;
                            version: number;
                        }[];
                        honours: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            title: string;
                            rank: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.appraisal.remove-subject": {
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
                    };
                };
            };
        };
    };
    "evaluation.appraisal.say": {
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    opinionId: string;
                    part: string;
                    /** @enum {string} */
                    layer: "self" | "leader" | "final";
                    points: number;
                    /** @default null */
                    levelId?: string | null;
                    /** @default {} */
                    judges?: {
                        [key: string]: boolean;
                    };
                    /** @default  */
                    reason?: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    seen: string | null;
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
                        cycleId: string;
                        version: number;
                        /** @enum {string} */
                        kind: "staff" | "team";
                        name: string;
                        place: string;
                        memberNames: string[];
                        leaderName: string | null;
                        /** @enum {string} */
                        state: "open" | "self_done" | "reviewed" | "settled";
                        total: number | null;
                        hasObjection: boolean;
                        cycle: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                            goals: string[];
                            periodFrom: string;
                            periodTo: string;
                            selfBy: string;
                            reviewBy: string;
                            objectBy: string;
                            rubricTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                        };
                        factsAt: string | null;
                        max: number;
                        soFar: number;
                        groups: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                            soFar: number;
                            items: {
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                                parts: {
                                    id: string;
                                    label: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    max: number;
                                    /** @enum {string} */
                                    mode: "auto" | "document" | "assist" | "judge";
                                    /** @enum {string} */
                                    logic: "checklist" | "tiered_judgement" | "count_threshold" | "count_true" | "per_unit" | "ratio_award" | "document";
                                    low: number;
                                    high: number;
                                    isSettled: boolean;
                                    suggestedLevel: string | null;
                                    allowed: number[];
                                    levels: {
                                        id: string;
                                        descriptor: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                        allowed: number[];
                                    }[];
                                    questions: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                    }[];
                                    facts: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                        value: number | boolean | null;
                                        unit: string;
                                        counted: number | null;
                                        total: number | null;
                                        isByHand: boolean;
                                        guard: {
                                            "zh-CN": string;
                                            en: string;
                                        } | null;
                                    }[];
                                    trace: string[];
                                    said: {
                                        self?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                        leader?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                        final?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                    };
                                    points: number | null;
                                    /** @enum {string|null} */
                                    decidedBy: "final" | "leader" | "records" | "self" | null;
                                }[];
                            }[];
                        }[];
                        mayWrite: ("self" | "leader" | "final")[];
                        mayHandIn: ("self" | "leader")[];
                        mayObject: boolean;
                        mayAnswer: boolean;
                        objections: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            subjectName: string;
                            part: string | null;
                            grounds: string;
                            /** @enum {string} */
                            state: "filed" | "answered" | "withdrawn";
                            filedByName: string;
                            isMine: boolean;
                            filedAt: string;
                            answer: string | null;
                            answeredByName: string | null;
                            answeredAt: string | null;
                            version: number;
                        }[];
                        honours: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            title: string;
                            rank: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.appraisal.hand-in": {
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
                    layer: "self" | "leader";
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
                        cycleId: string;
                        version: number;
                        /** @enum {string} */
                        kind: "staff" | "team";
                        name: string;
                        place: string;
                        memberNames: string[];
                        leaderName: string | null;
                        /** @enum {string} */
                        state: "open" | "self_done" | "reviewed" | "settled";
                        total: number | null;
                        hasObjection: boolean;
                        cycle: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "open" | "reviewing" | "shown" | "closed" | "cancelled";
                            goals: string[];
                            periodFrom: string;
                            periodTo: string;
                            selfBy: string;
                            reviewBy: string;
                            objectBy: string;
                            rubricTitle: {
                                "zh-CN": string;
                                en: string;
                            };
                        };
                        factsAt: string | null;
                        max: number;
                        soFar: number;
                        groups: {
                            id: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                            soFar: number;
                            items: {
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                                parts: {
                                    id: string;
                                    label: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    max: number;
                                    /** @enum {string} */
                                    mode: "auto" | "document" | "assist" | "judge";
                                    /** @enum {string} */
                                    logic: "checklist" | "tiered_judgement" | "count_threshold" | "count_true" | "per_unit" | "ratio_award" | "document";
                                    low: number;
                                    high: number;
                                    isSettled: boolean;
                                    suggestedLevel: string | null;
                                    allowed: number[];
                                    levels: {
                                        id: string;
                                        descriptor: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                        allowed: number[];
                                    }[];
                                    questions: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                    }[];
                                    facts: {
                                        key: string;
                                        title: {
                                            "zh-CN": string;
                                            en: string;
                                        };
                                        value: number | boolean | null;
                                        unit: string;
                                        counted: number | null;
                                        total: number | null;
                                        isByHand: boolean;
                                        guard: {
                                            "zh-CN": string;
                                            en: string;
                                        } | null;
                                    }[];
                                    trace: string[];
                                    said: {
                                        self?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                        leader?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                        final?: {
                                            /**
                                             * Format: uuid
                                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                             */
                                            id: string;
                                            /** @enum {string} */
                                            layer: "self" | "leader" | "final";
                                            points: number;
                                            levelId: string | null;
                                            judges: {
                                                [key: string]: boolean;
                                            };
                                            reason: string;
                                            authorName: string;
                                            at: string;
                                        };
                                    };
                                    points: number | null;
                                    /** @enum {string|null} */
                                    decidedBy: "final" | "leader" | "records" | "self" | null;
                                }[];
                            }[];
                        }[];
                        mayWrite: ("self" | "leader" | "final")[];
                        mayHandIn: ("self" | "leader")[];
                        mayObject: boolean;
                        mayAnswer: boolean;
                        objections: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            subjectName: string;
                            part: string | null;
                            grounds: string;
                            /** @enum {string} */
                            state: "filed" | "answered" | "withdrawn";
                            filedByName: string;
                            isMine: boolean;
                            filedAt: string;
                            answer: string | null;
                            answeredByName: string | null;
                            answeredAt: string | null;
                            version: number;
                        }[];
                        honours: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            title: string;
                            rank: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.appraisal.object": {
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    objectionId: string;
                    /** @default null */
                    part?: string | null;
                    grounds: string;
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
                        subjectId: string;
                        subjectName: string;
                        part: string | null;
                        grounds: string;
                        /** @enum {string} */
                        state: "filed" | "answered" | "withdrawn";
                        filedByName: string;
                        isMine: boolean;
                        filedAt: string;
                        answer: string | null;
                        answeredByName: string | null;
                        answeredAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.answer-objection": {
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
                    answer: string;
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
                        subjectId: string;
                        subjectName: string;
                        part: string | null;
                        grounds: string;
                        /** @enum {string} */
                        state: "filed" | "answered" | "withdrawn";
                        filedByName: string;
                        isMine: boolean;
                        filedAt: string;
                        answer: string | null;
                        answeredByName: string | null;
                        answeredAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.withdraw-objection": {
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        subjectId: string;
                        subjectName: string;
                        part: string | null;
                        grounds: string;
                        /** @enum {string} */
                        state: "filed" | "answered" | "withdrawn";
                        filedByName: string;
                        isMine: boolean;
                        filedAt: string;
                        answer: string | null;
                        answeredByName: string | null;
                        answeredAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.list-honours": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                cycle?: string;
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            cycleId: string;
                            cycleTitle: string;
                            /** @enum {string} */
                            kind: "staff" | "team";
                            name: string;
                            place: string;
                            title: string;
                            rank: number;
                            reason: string;
                            givenByName: string;
                            givenAt: string;
                            revokedAt: string | null;
                            revokedReason: string | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.get-certificate": {
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
                        title: string;
                        name: string;
                        place: string;
                        /** @enum {string} */
                        kind: "staff" | "team";
                        cycleTitle: string;
                        periodFrom: string;
                        periodTo: string;
                        reason: string;
                        companyName: string;
                        givenAt: string;
                    };
                };
            };
        };
    };
    "evaluation.appraisal.revoke-honour": {
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        cycleId: string;
                        cycleTitle: string;
                        /** @enum {string} */
                        kind: "staff" | "team";
                        name: string;
                        place: string;
                        title: string;
                        rank: number;
                        reason: string;
                        givenByName: string;
                        givenAt: string;
                        revokedAt: string | null;
                        revokedReason: string | null;
                    };
                };
            };
        };
    };
    "evaluation.site.get-plan": {
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
                        /** Format: date */
                        siteBy: string;
                        parts: {
                            id: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                        }[];
                        inspectors: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            scorerId: string;
                            name: string;
                            visits: number;
                        }[];
                        estates: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            companyName: string;
                            barred: string[];
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.site.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            campaignId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            companyName: string;
                            /** Format: date */
                            day: string;
                            place: string;
                            /** @enum {string} */
                            state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                            inspectors: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                scorerId: string;
                                name: string;
                                isLead: boolean;
                                isFit: boolean;
                            }[];
                            parts: number;
                            captured: number;
                            mediaMissing: number;
                            conflicts: number;
                            reason: string | null;
                            handedInAt: string | null;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "evaluation.site.plan": {
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
                    visits: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        /** Format: date */
                        day: string;
                        place: string;
                        inspectors: string[];
                        /** @default [] */
                        parts?: string[];
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
                            campaignId: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            assessmentId: string;
                            estateName: string;
                            companyName: string;
                            /** Format: date */
                            day: string;
                            place: string;
                            /** @enum {string} */
                            state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                            inspectors: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                scorerId: string;
                                name: string;
                                isLead: boolean;
                                isFit: boolean;
                            }[];
                            parts: number;
                            captured: number;
                            mediaMissing: number;
                            conflicts: number;
                            reason: string | null;
                            handedInAt: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.site.list-mine": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            estateName: string;
                            companyName: string;
                            /** Format: date */
                            day: string;
                            place: string;
                            /** @enum {string} */
                            state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                            parts: number;
                            captured: number;
                            version: number;
                            campaign: string;
                            /** Format: date */
                            validUntil: string;
                            isLead: boolean;
                            conflicts: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.site.get": {
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
                        campaignId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        /** Format: date */
                        day: string;
                        place: string;
                        /** @enum {string} */
                        state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                        inspectors: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            scorerId: string;
                            name: string;
                            isLead: boolean;
                            isFit: boolean;
                        }[];
                        parts: number;
                        captured: number;
                        mediaMissing: number;
                        conflicts: number;
                        reason: string | null;
                        handedInAt: string | null;
                        version: number;
                        partList: {
                            id: string;
                            item: {
                                "zh-CN": string;
                                en: string;
                            };
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            max: number;
                        }[];
                        captures: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            hash: string;
                            receivedAt: string;
                            flags: ("bad_signature" | "gap" | "broken_chain" | "fork" | "clock_jump" | "clock_ahead" | "before_package" | "after_validity" | "after_signature" | "late")[];
                            /** @enum {string} */
                            kind: "part" | "signature" | "refusal";
                            part: string | null;
                            points: number | null;
                            levelId: string | null;
                            judges: {
                                [key: string]: boolean;
                            };
                            note: string;
                            inspector: string;
                            deviceKey: string;
                            seq: number;
                            capturedAt: string;
                            clockOffsetMs: number | null;
                            hasPlace: boolean;
                            media: {
                                sha256: string;
                                /** @enum {string} */
                                kind: "photo" | "signature";
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                fileId: string | null;
                                serverSha256: string | null;
                                receivedAt: string | null;
                                isSame: boolean;
                            }[];
                            isLatest: boolean;
                        }[];
                        conflictList: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            part: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            state: "open" | "agreed" | "decided";
                            versions: string[];
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            chosenId: string | null;
                            reason: string | null;
                            decidedByName: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.site.get-package": {
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
                        content: {
                            /** @enum {string} */
                            format: "linli-site/1";
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            visitId: string;
                            campaign: string;
                            /** Format: date */
                            day: string;
                            /** Format: date */
                            validUntil: string;
                            estate: {
                                name: string;
                                company: string;
                                place: string;
                            };
                            parts: {
                                id: string;
                                item: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                label: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                max: number;
                                points: number[];
                                levels: {
                                    id: string;
                                    descriptor: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    points: number[];
                                }[];
                                judges: {
                                    key: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                }[];
                                considers: {
                                    "zh-CN": string;
                                    en: string;
                                }[];
                                facts: {
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    unit: string;
                                    value: number | boolean | null;
                                }[];
                                earlier: {
                                    title: string;
                                    day: string;
                                }[];
                            }[];
                        };
                        hash: string;
                    };
                };
            };
        };
    };
    "evaluation.site.take": {
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
                    packageHash: string;
                    publicKey: string;
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
                        /** @enum {string} */
                        state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                        deviceKey: string;
                        takenAt: string;
                        serverTime: string;
                    };
                };
            };
        };
    };
    "evaluation.site.receive": {
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
                    captures: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        visitId: string;
                        deviceKey: string;
                        seq: number;
                        prev: string;
                        /** @enum {string} */
                        kind: "part" | "signature" | "refusal";
                        part: string | null;
                        points: number | null;
                        levelId: string | null;
                        judges: {
                            [key: string]: boolean;
                        };
                        note: string;
                        /** Format: date-time */
                        capturedAt: string;
                        clockOffsetMs: number | null;
                        place: {
                            lat: number;
                            lng: number;
                            accuracy: number;
                        } | null;
                        media: {
                            sha256: string;
                            /** @enum {string} */
                            kind: "photo" | "signature";
                        }[];
                        signature: string;
                    }[];
                    /** @default [] */
                    fileIds?: string[];
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
                        receipts: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            hash: string;
                            receivedAt: string;
                            flags: ("bad_signature" | "gap" | "broken_chain" | "fork" | "clock_jump" | "clock_ahead" | "before_package" | "after_validity" | "after_signature" | "late")[];
                            media: {
                                sha256: string;
                                /** @enum {string} */
                                kind: "photo" | "signature";
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                fileId: string | null;
                                serverSha256: string | null;
                                receivedAt: string | null;
                                isSame: boolean;
                            }[];
                        }[];
                        serverTime: string;
                    };
                };
            };
        };
    };
    "evaluation.site.get-conflicts": {
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
                        conflicts: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            part: string;
                            label: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {string} */
                            state: "open" | "agreed" | "decided";
                            versions: string[];
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            chosenId: string | null;
                            reason: string | null;
                            decidedByName: string | null;
                            version: number;
                        }[];
                        captures: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            hash: string;
                            receivedAt: string;
                            flags: ("bad_signature" | "gap" | "broken_chain" | "fork" | "clock_jump" | "clock_ahead" | "before_package" | "after_validity" | "after_signature" | "late")[];
                            /** @enum {string} */
                            kind: "part" | "signature" | "refusal";
                            part: string | null;
                            points: number | null;
                            levelId: string | null;
                            judges: {
                                [key: string]: boolean;
                            };
                            note: string;
                            inspector: string;
                            deviceKey: string;
                            seq: number;
                            capturedAt: string;
                            clockOffsetMs: number | null;
                            hasPlace: boolean;
                            media: {
                                sha256: string;
                                /** @enum {string} */
                                kind: "photo" | "signature";
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                fileId: string | null;
                                serverSha256: string | null;
                                receivedAt: string | null;
                                isSame: boolean;
                            }[];
                            isLatest: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "evaluation.site.decide": {
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
                    captureId: string;
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
                        part: string;
                        label: {
                            "zh-CN": string;
                            en: string;
                        };
                        /** @enum {string} */
                        state: "open" | "agreed" | "decided";
                        versions: string[];
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        chosenId: string | null;
                        reason: string | null;
                        decidedByName: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.site.hand-in": {
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
                        /** @enum {string} */
                        state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                        handedInAt: string | null;
                    };
                };
            };
        };
    };
    "evaluation.site.settle": {
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        /** Format: date */
                        day: string;
                        place: string;
                        /** @enum {string} */
                        state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                        inspectors: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            scorerId: string;
                            name: string;
                            isLead: boolean;
                            isFit: boolean;
                        }[];
                        parts: number;
                        captured: number;
                        mediaMissing: number;
                        conflicts: number;
                        reason: string | null;
                        handedInAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.site.cancel": {
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        campaignId: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assessmentId: string;
                        estateName: string;
                        companyName: string;
                        /** Format: date */
                        day: string;
                        place: string;
                        /** @enum {string} */
                        state: "planned" | "taken" | "in_progress" | "handed_in" | "settled" | "cancelled";
                        inspectors: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            scorerId: string;
                            name: string;
                            isLead: boolean;
                            isFit: boolean;
                        }[];
                        parts: number;
                        captured: number;
                        mediaMissing: number;
                        conflicts: number;
                        reason: string | null;
                        handedInAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "evaluation.export.rubrics": {
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
    "evaluation.export.rubrics.1": {
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
    "evaluation.export.rubric-parts": {
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
    "evaluation.export.rubric-parts.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.facts": {
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
    "evaluation.export.facts.1": {
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
    "evaluation.export.fact-sources": {
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
    "evaluation.export.fact-sources.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
            };
            header?: never;
            path: {
                key: string;
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
    "evaluation.export.fact-claims": {
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
    "evaluation.export.fact-claims.1": {
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
    "evaluation.export.score": {
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
    "evaluation.export.score.1": {
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
    "evaluation.export.plan": {
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
    "evaluation.export.plan.1": {
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
    "evaluation.export.standings": {
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
    "evaluation.export.standings.1": {
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
    "evaluation.export.campaigns": {
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
    "evaluation.export.campaigns.1": {
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
    "evaluation.export.campaign-assessments": {
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
    "evaluation.export.campaign-assessments.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.campaign-chain": {
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
    "evaluation.export.campaign-chain.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.applications": {
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
    "evaluation.export.applications.1": {
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
    "evaluation.export.received-campaigns": {
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
    "evaluation.export.received-campaigns.1": {
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
    "evaluation.export.evidence": {
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
    "evaluation.export.evidence.1": {
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
    "evaluation.export.ranking": {
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
    "evaluation.export.ranking.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.company-ranking": {
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
    "evaluation.export.company-ranking.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.awards": {
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
    "evaluation.export.awards.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.appeals": {
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
    "evaluation.export.appeals.1": {
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
    "evaluation.export.flags": {
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
    "evaluation.export.flags.1": {
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
    "evaluation.export.estate-flags": {
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
    "evaluation.export.estate-flags.1": {
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
    "evaluation.export.assessment-flags": {
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
    "evaluation.export.assessment-flags.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.appraisal-sheets": {
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
    "evaluation.export.appraisal-sheets.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.appraisal-ranking": {
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
    "evaluation.export.appraisal-ranking.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.appraisal-objections": {
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
    "evaluation.export.appraisal-objections.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.appraisal-honours": {
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
    "evaluation.export.appraisal-honours.1": {
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
    "evaluation.export.calibration-cases": {
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
    "evaluation.export.calibration-cases.1": {
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
    "evaluation.export.calibration-results": {
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
    "evaluation.export.calibration-results.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.site-visits": {
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
    "evaluation.export.site-visits.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.scorers": {
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
    "evaluation.export.scorers.1": {
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
    "evaluation.export.scorer-conflicts": {
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
    "evaluation.export.scorer-conflicts.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.export.discrepancies": {
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
    "evaluation.export.discrepancies.1": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                reveal?: "true" | "false";
                purpose?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "evaluation.print.score-sheet": {
        parameters: {
            query?: {
                year?: number;
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
                    "application/pdf": string;
                };
            };
        };
    };
    "evaluation.print.certificate": {
        parameters: {
            query: {
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
                    "application/pdf": string;
                };
            };
        };
    };
    "evaluation.print.own-certificate": {
        parameters: {
            query: {
                id: string;
                award: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    "evaluation.print.result-sheet": {
        parameters: {
            query: {
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
                    "application/pdf": string;
                };
            };
        };
    };
    "evaluation.print.own-result-sheet": {
        parameters: {
            query: {
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
                    "application/pdf": string;
                };
            };
        };
    };
    "evaluation.print.appraisal-honour": {
        parameters: {
            query: {
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
                    "application/pdf": string;
                };
            };
        };
    };
}
