/* Generated from the API document by infra/tools/openapi-types; do not edit. */
export interface paths {
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is logged in, and the memberships held
         * @description Whoever is logged in.
         */
        get: operations["get.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name, language, text size or theme
         * @description Whoever is logged in.
         */
        patch: operations["patch.me"];
        trace?: never;
    };
    "/api/me/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tenants the account reaches, by name or pinyin initials
         * @description Whoever is logged in.
         */
        get: operations["get.me.tenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Devices on which the account is logged in
         * @description Whoever is logged in.
         */
        get: operations["get.me.sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
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
         * Log out on one device
         * @description Whoever is logged in.
         */
        delete: operations["delete.me.sessions.id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Logins, failed tries and changes to the security of the account, newest first
         * @description Whoever is logged in.
         */
        get: operations["get.me.security.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the first password of an account made by phone code
         * @description Whoever is logged in.
         */
        post: operations["post.me.password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an invitation offers
         * @description Without a login.
         */
        get: operations["get.public.invitations.token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Without a login.
         */
        post: operations["post.public.invitations.token.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an estate to register in
         * @description Without a login.
         */
        get: operations["get.public.estates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/estates/{id}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Buildings of an estate
         * @description Without a login.
         */
        get: operations["get.public.estates.id.buildings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/estates/{id}/buildings/{buildingId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dwellings and shops of a building
         * @description Without a login.
         */
        get: operations["get.public.estates.id.buildings.buildingId.units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own requests to be bound to a unit
         * @description Whoever is logged in.
         */
        get: operations["get.me.registrations"];
        put?: never;
        /**
         * Ask to be bound to a unit
         * @description Whoever is logged in.
         */
        post: operations["post.me.registrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in by phone number and password */
        post: operations["auth.sign-in.phone-number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in by e-mail address and password */
        post: operations["auth.sign-in.email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/phone-number/send-otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a login code by SMS */
        post: operations["auth.phone-number.send-otp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/phone-number/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in by code, or take this number */
        post: operations["auth.phone-number.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/phone-number/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code for a new password */
        post: operations["auth.phone-number.request-password-reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/phone-number/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by code */
        post: operations["auth.phone-number.reset-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; ends all other sessions */
        post: operations["auth.change-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepare the second factor */
        post: operations["auth.two-factor.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the second factor off */
        post: operations["auth.two-factor.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second step of a login, by app */
        post: operations["auth.two-factor.verify-totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second step of a login, by backup code */
        post: operations["auth.two-factor.verify-backup-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new backup codes */
        post: operations["auth.two-factor.generate-backup-codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log out here */
        post: operations["auth.sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log out everywhere */
        post: operations["auth.revoke-sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log out everywhere else */
        post: operations["auth.revoke-other-sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/links/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands behind a short link */
        get: operations["public.link.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/links/{code}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of the list behind a short link */
        get: operations["public.link.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/links/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file behind a short link */
        get: operations["public.link.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/links/{code}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its QR code */
        get: operations["public.link.qr"];
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
    "get.me": {
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
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            phoneMasked: string | null;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            /** @enum {string} */
                            textSize: "normal" | "large";
                            /** @enum {string} */
                            theme: "auto" | "light" | "dark";
                            totpEnabled: boolean;
                            hasPassword: boolean;
                        };
                        memberships: {
                            tenant: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "association" | "group" | "branch" | "estate" | "platform";
                                name: string;
                                shortName: string;
                                city: string;
                                parentName: string | null;
                                accent: string | null;
                                /** Format: uuid */
                                logoFileId: string | null;
                            };
                            roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                        }[];
                    };
                };
            };
        };
    };
    "patch.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    locale?: "zh-CN" | "en";
                    /** @enum {string} */
                    textSize?: "normal" | "large";
                    /** @enum {string} */
                    theme?: "auto" | "light" | "dark";
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
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            phoneMasked: string | null;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            /** @enum {string} */
                            textSize: "normal" | "large";
                            /** @enum {string} */
                            theme: "auto" | "light" | "dark";
                            totpEnabled: boolean;
                            hasPassword: boolean;
                        };
                    };
                };
            };
        };
    };
    "get.me.tenants": {
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
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "association" | "group" | "branch" | "estate" | "platform";
                            name: string;
                            shortName: string;
                            city: string;
                            parentName: string | null;
                            accent: string | null;
                            /** Format: uuid */
                            logoFileId: string | null;
                            roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "get.me.sessions": {
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
                            /** Format: uuid */
                            id: string;
                            isCurrent: boolean;
                            device: string;
                            address: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                    };
                };
            };
        };
    };
    "delete.me.sessions.id": {
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
                        status: true;
                    };
                };
            };
        };
    };
    "get.me.security.events": {
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
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "login" | "login_new_device" | "login_failed" | "login_locked" | "logout" | "logout_everywhere" | "session_ended" | "code_sent" | "code_failed" | "password_set" | "password_reset" | "second_factor_on" | "second_factor_off" | "second_factor_failed" | "backup_codes_made" | "phone_changed" | "profile_changed" | "account_made";
                            /** Format: date-time */
                            occurredAt: string;
                            address: string | null;
                            device: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "post.me.password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
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
                        /** @enum {boolean} */
                        status: true;
                    };
                };
            };
        };
    };
    "get.public.invitations.token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                        tenantId: string;
                        tenantName: string;
                        name: string;
                        title: string;
                        roles: ("platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation")[];
                        phoneMasked: string | null;
                        invitedBy: string;
                        expiresAt: string;
                        /** @enum {string} */
                        state: "open" | "used" | "expired" | "revoked";
                        needsPassword: boolean;
                        needsLogin: boolean;
                    };
                };
            };
        };
    };
    "post.public.invitations.token.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    password?: string;
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
                        tenantId: string;
                    };
                };
            };
        };
    };
    "get.public.estates": {
        parameters: {
            query: {
                q: string;
                city?: string;
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
                            city: string;
                            district: string;
                            address: string;
                        }[];
                    };
                };
            };
        };
    };
    "get.public.estates.id.buildings": {
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
                        }[];
                    };
                };
            };
        };
    };
    "get.public.estates.id.buildings.buildingId.units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                buildingId: string;
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
                            room: string;
                            code: string;
                            entrance: string | null;
                            floor: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "get.me.registrations": {
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
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            tenantId: string;
                            tenantName: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string;
                            unitCode: string;
                            /** @enum {string} */
                            relation: "owner" | "family" | "tenant";
                            /** @enum {string} */
                            state: "matched" | "waiting" | "approved" | "refused";
                            reason: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            decidedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "post.me.registrations": {
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
                    tenantId: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    unitId: string;
                    name: string;
                    /** @enum {string} */
                    relation: "owner" | "family" | "tenant";
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
                        state: "matched" | "waiting";
                    };
                };
            };
        };
    };
    "auth.sign-in.phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber?: string;
                    email?: string;
                    password: string;
                    /** @default true */
                    rememberMe?: boolean;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.sign-in.email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber?: string;
                    email?: string;
                    password: string;
                    /** @default true */
                    rememberMe?: boolean;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.phone-number.send-otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber: string;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.phone-number.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber: string;
                    code: string;
                    /** @default false */
                    updatePhoneNumber?: boolean;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.phone-number.request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber: string;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.phone-number.reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber: string;
                    otp: string;
                    newPassword: string;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.two-factor.enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.two-factor.disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.two-factor.verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @default false */
                    trustDevice?: boolean;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.two-factor.verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @default false */
                    trustDevice?: boolean;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.two-factor.generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.revoke-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "auth.revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
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
                        user?: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        };
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "public.link.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                        tenant: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                            accent: string | null;
                        };
                        subject: string;
                        path: string;
                        view: {
                            title: string;
                            state: {
                                label: string;
                                /** @enum {string} */
                                tone: "plain" | "good" | "warn";
                            };
                            lead: string;
                            facts: {
                                label: string;
                                value: string;
                            }[];
                            steps: {
                                title: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                tone: "plain" | "good" | "warn";
                            }[];
                            /** Format: date-time */
                            updatedAt: string;
                            notes?: {
                                title: string;
                                lines: string[];
                            };
                            links?: {
                                label: string;
                                path: string;
                            }[];
                        } | null;
                        hasList: boolean;
                    };
                };
            };
        };
    };
    "public.link.rows": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
            };
            header?: never;
            path: {
                code: string;
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
                            cells: {
                                [key: string]: string;
                            };
                            tags: string[];
                            details: {
                                label: string;
                                value: string;
                            }[];
                        }[];
                        next?: string;
                        total?: number;
                        title: string;
                        searches: string;
                        columns: {
                            key: string;
                            title: string;
                            isNumber: boolean;
                            isMain: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "public.link.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": string;
                };
            };
        };
    };
    "public.link.qr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "image/svg+xml": string;
                };
            };
        };
    };
}
