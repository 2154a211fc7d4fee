/* Generated from the API document by infra/tools/openapi-types; do not edit. */
export interface paths {
    "/work-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work orders by filters
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.work-order.list"];
        put?: never;
        /**
         * Report a repair, complaint, dispute, suggestion or finding
         * @description Needs `smart-property.work-order.report`.
         */
        post: operations["smart-property.work-order.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers of the list’s chips
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.work-order.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Number beside the menu entry
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.work-order.badge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of the home page
         * @description Needs `smart-property.work-order.survey`.
         */
        get: operations["smart-property.work-order.stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due next
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.work-order.list-due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I reported
         * @description Needs `smart-property.work-order.report`.
         */
        get: operations["smart-property.work-order.list-mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open orders by member of staff
         * @description Needs `smart-property.work-order.assign`.
         */
        get: operations["smart-property.work-order.load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order with its timeline and what I may do
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.work-order.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set category and grade
         * @description Needs `smart-property.work-order.classify`.
         */
        post: operations["smart-property.work-order.classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it to a member of staff
         * @description Needs `smart-property.work-order.assign`.
         */
        post: operations["smart-property.work-order.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it
         * @description Needs `smart-property.work-order.claim`.
         */
        post: operations["smart-property.work-order.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass it on with a reason
         * @description Needs `smart-property.work-order.transfer`.
         */
        post: operations["smart-property.work-order.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin
         * @description Needs `smart-property.work-order.start`.
         */
        post: operations["smart-property.work-order.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add words and photos
         * @description Needs `smart-property.work-order.note`.
         */
        post: operations["smart-property.work-order.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was done
         * @description Needs `smart-property.work-order.answer`.
         */
        post: operations["smart-property.work-order.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The reporter says whether it is solved
         * @description Needs `smart-property.work-order.confirm`.
         */
        post: operations["smart-property.work-order.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a call-back
         * @description Needs `smart-property.work-order.call-back`.
         */
        post: operations["smart-property.work-order.call-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close with a reason
         * @description Needs `smart-property.work-order.close`.
         */
        post: operations["smart-property.work-order.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/reopen": {
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
         * @description Needs `smart-property.work-order.reopen`.
         */
        post: operations["smart-property.work-order.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The reporter withdraws it
         * @description Needs `smart-property.work-order.cancel`.
         */
        post: operations["smart-property.work-order.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The reporter’s contact, for a stated purpose
         * @description Needs `smart-property.work-order.reveal`.
         */
        post: operations["smart-property.work-order.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The category tree as it holds here
         * @description Needs `smart-property.category.read`.
         */
        get: operations["smart-property.category.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make or change a category
         * @description Needs `smart-property.category.manage`.
         */
        put: operations["smart-property.category.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/work-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: work-orders, with the filters of the list */
        get: operations["smart-property.export.work-orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: work-orders, with the filters of the list */
        get: operations["smart-property.export.work-orders.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: categories, with the filters of the list */
        get: operations["smart-property.export.categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: categories, with the filters of the list */
        get: operations["smart-property.export.categories.1"];
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
    "smart-property.work-order.list": {
        parameters: {
            query?: {
                q?: string;
                view?: "all" | "open" | "mine" | "late" | "unassigned" | "to-confirm";
                kind?: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                state?: ("received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed")[];
                category?: string[];
                grade?: ("1" | "2" | "3" | "4")[];
                building?: string[];
                unit?: string[];
                assignee?: string[];
                estate?: string[];
                reportedFrom?: string;
                reportedTo?: string;
                limit?: number;
                cursor?: string;
                sort?: "createdAt" | "-createdAt" | "dueAt" | "-dueAt" | "closedAt" | "-closedAt";
                total?: "0" | "1";
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
                            estateName: string;
                            number: string;
                            /** @enum {string} */
                            kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                            category: {
                                key: string;
                                name: string;
                            };
                            grade: number;
                            title: string;
                            location: {
                                label: string;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                unitId: string | null;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                buildingId: string | null;
                            };
                            /** @enum {string} */
                            state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            reporterName: string;
                            respond: {
                                limitMinutes: number;
                                warnAt: string | null;
                                dueAt: string | null;
                                doneAt: string | null;
                            };
                            solve: {
                                limitMinutes: number;
                                warnAt: string | null;
                                dueAt: string | null;
                                doneAt: string | null;
                            };
                            dueAt: string | null;
                            isLate: boolean;
                            solved: boolean | null;
                            /** @enum {string|null} */
                            closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                            rating: number | null;
                            reopenCount: number;
                            createdAt: string;
                            closedAt: string | null;
                            updatedAt: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.report": {
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
                    id?: string;
                    /** @enum {string} */
                    kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                    categoryKey?: string;
                    title?: string;
                    /** @default  */
                    description?: string;
                    /** @default {} */
                    location?: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        unitId?: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        buildingId?: string;
                        areaText?: string;
                    };
                    /** @default [] */
                    fileIds?: string[];
                    contactPhone?: string;
                    /** @enum {string} */
                    channel?: "app" | "desk" | "call" | "visit" | "inspection";
                    /** @description 1 is an emergency, 4 can wait */
                    grade?: number;
                    onBehalf?: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        personId?: string;
                        name: string;
                        phone?: string;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.count": {
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
                        open: number;
                        mine: number;
                        late: number;
                        unassigned: number;
                        toConfirm: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.badge": {
        parameters: {
            query?: {
                view?: "auto" | "mine";
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
                        count: number;
                        urgent: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.stats": {
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
                        open: {
                            value: number | null;
                            before: number | null;
                            base: number;
                        };
                        late: {
                            value: number;
                            dueSoon: number;
                        };
                        onTimeRate: {
                            value: number | null;
                            before: number | null;
                            base: number;
                        };
                        satisfaction: {
                            value: number | null;
                            before: number | null;
                            base: number;
                        };
                        reopenRate: {
                            value: number | null;
                            before: number | null;
                            base: number;
                        };
                    };
                };
            };
        };
    };
    "smart-property.work-order.list-due": {
        parameters: {
            query?: {
                limit?: number;
                view?: "open" | "mine";
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
                            estateName: string;
                            number: string;
                            /** @enum {string} */
                            kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                            category: {
                                key: string;
                                name: string;
                            };
                            grade: number;
                            title: string;
                            location: {
                                label: string;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                unitId: string | null;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                buildingId: string | null;
                            };
                            /** @enum {string} */
                            state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            reporterName: string;
                            respond: {
                                limitMinutes: number;
                                warnAt: string | null;
                                dueAt: string | null;
                                doneAt: string | null;
                            };
                            solve: {
                                limitMinutes: number;
                                warnAt: string | null;
                                dueAt: string | null;
                                doneAt: string | null;
                            };
                            dueAt: string | null;
                            isLate: boolean;
                            solved: boolean | null;
                            /** @enum {string|null} */
                            closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                            rating: number | null;
                            reopenCount: number;
                            createdAt: string;
                            closedAt: string | null;
                            updatedAt: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.list-mine": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                view?: "all" | "open";
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
                            estateName: string;
                            number: string;
                            /** @enum {string} */
                            kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                            category: {
                                key: string;
                                name: string;
                            };
                            grade: number;
                            title: string;
                            location: {
                                label: string;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                unitId: string | null;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                buildingId: string | null;
                            };
                            /** @enum {string} */
                            state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            reporterName: string;
                            respond: {
                                limitMinutes: number;
                                warnAt: string | null;
                                dueAt: string | null;
                                doneAt: string | null;
                            };
                            solve: {
                                limitMinutes: number;
                                warnAt: string | null;
                                dueAt: string | null;
                                doneAt: string | null;
                            };
                            dueAt: string | null;
                            isLate: boolean;
                            solved: boolean | null;
                            /** @enum {string|null} */
                            closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                            rating: number | null;
                            reopenCount: number;
                            createdAt: string;
                            closedAt: string | null;
                            updatedAt: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.load": {
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
                            roles: string[];
                            open: number;
                            late: number;
                            handling: number;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.work-order.get": {
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                        description: string;
                        /** @enum {string} */
                        channel: "app" | "desk" | "call" | "visit" | "inspection";
                        contact: {
                            name: string;
                            phone: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            personId: string | null;
                            canReveal: boolean;
                        };
                        registeredBy: string | null;
                        isMine: boolean;
                        answer: {
                            text: string;
                            at: string;
                            byName: string;
                            isSolved: boolean;
                        } | null;
                        waitUntil: string | null;
                        overdueCount: number;
                        photos: string[];
                        steps: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "classify" | "assign" | "claim" | "transfer" | "start" | "note" | "answer" | "confirm" | "reject" | "call-back" | "call-back-solved" | "call-back-unsolved" | "close" | "reopen" | "cancel" | "await-call-back" | "auto-close" | "reported" | "respond-warned" | "respond-overdue" | "solve-warned" | "solve-overdue";
                            at: string;
                            actor: {
                                /** @enum {string} */
                                kind: "reporter" | "staff" | "system";
                                name: string;
                                title: string;
                            };
                            /** @enum {string|null} */
                            fromState: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed" | null;
                            /** @enum {string} */
                            toState: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                            isPublic: boolean;
                            text: string;
                            detail: {
                                [key: string]: string | number | boolean | null;
                            };
                            photos: string[];
                        }[];
                        moves: ("classify" | "assign" | "claim" | "transfer" | "start" | "note" | "answer" | "confirm" | "reject" | "call-back" | "call-back-solved" | "call-back-unsolved" | "close" | "reopen" | "cancel" | "await-call-back" | "auto-close")[];
                    };
                };
            };
        };
    };
    "smart-property.work-order.classify": {
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
                    kind?: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                    categoryKey: string;
                    /** @description 1 is an emergency, 4 can wait */
                    grade: number;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.assign": {
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
                    assigneeAccountId: string;
                    text?: string;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.claim": {
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.transfer": {
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
                    assigneeAccountId: string;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.start": {
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
                    text?: string;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.note": {
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
                    text: string;
                    /** @default [] */
                    fileIds?: string[];
                    /** @default true */
                    isPublic?: boolean;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.answer": {
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
                    text: string;
                    /** @default [] */
                    fileIds?: string[];
                    isSolved: boolean;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.confirm": {
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
                    isSolved: boolean;
                    rating?: number;
                    text?: string;
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
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.call-back": {
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
                    isReached: boolean;
                    isSolved?: boolean;
                    rating?: number;
                    text?: string;
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.close": {
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.reopen": {
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
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.cancel": {
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
                        tenantId: string;
                        estateName: string;
                        number: string;
                        /** @enum {string} */
                        kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                        category: {
                            key: string;
                            name: string;
                        };
                        grade: number;
                        title: string;
                        location: {
                            label: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            unitId: string | null;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                        };
                        /** @enum {string} */
                        state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                        assignee: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            accountId: string;
                            name: string;
                        } | null;
                        reporterName: string;
                        respond: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        solve: {
                            limitMinutes: number;
                            warnAt: string | null;
                            dueAt: string | null;
                            doneAt: string | null;
                        };
                        dueAt: string | null;
                        isLate: boolean;
                        solved: boolean | null;
                        /** @enum {string|null} */
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | null;
                        rating: number | null;
                        reopenCount: number;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.reveal": {
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
                    purpose: string;
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
                        name: string;
                        phone: string | null;
                    };
                };
            };
        };
    };
    "smart-property.category.list": {
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
                            id: string;
                            key: string;
                            parentKey: string | null;
                            name: string;
                            nameEn: string;
                            kinds: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                            defaultGrade: number;
                            limits: {
                                1?: {
                                    /** @description 响应 | Respond */
                                    respondMinutes: number;
                                    /** @description 解决 | Solve */
                                    solveMinutes: number;
                                    /**
                                     * @description 昼夜计时 | Day and night
                                     * @default false
                                     */
                                    isAroundTheClock: boolean;
                                };
                                2?: {
                                    /** @description 响应 | Respond */
                                    respondMinutes: number;
                                    /** @description 解决 | Solve */
                                    solveMinutes: number;
                                    /**
                                     * @description 昼夜计时 | Day and night
                                     * @default false
                                     */
                                    isAroundTheClock: boolean;
                                };
                                3?: {
                                    /** @description 响应 | Respond */
                                    respondMinutes: number;
                                    /** @description 解决 | Solve */
                                    solveMinutes: number;
                                    /**
                                     * @description 昼夜计时 | Day and night
                                     * @default false
                                     */
                                    isAroundTheClock: boolean;
                                };
                                4?: {
                                    /** @description 响应 | Respond */
                                    respondMinutes: number;
                                    /** @description 解决 | Solve */
                                    solveMinutes: number;
                                    /**
                                     * @description 昼夜计时 | Day and night
                                     * @default false
                                     */
                                    isAroundTheClock: boolean;
                                };
                            };
                            position: number;
                            isActive: boolean;
                            isInherited: boolean;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.category.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /** @default null */
                    parentKey?: string | null;
                    name: string;
                    /** @default  */
                    nameEn?: string;
                    kinds: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                    defaultGrade: number;
                    /** @default {} */
                    limits?: {
                        1?: {
                            /** @description 响应 | Respond */
                            respondMinutes: number;
                            /** @description 解决 | Solve */
                            solveMinutes: number;
                            /**
                             * @description 昼夜计时 | Day and night
                             * @default false
                             */
                            isAroundTheClock?: boolean;
                        };
                        2?: {
                            /** @description 响应 | Respond */
                            respondMinutes: number;
                            /** @description 解决 | Solve */
                            solveMinutes: number;
                            /**
                             * @description 昼夜计时 | Day and night
                             * @default false
                             */
                            isAroundTheClock?: boolean;
                        };
                        3?: {
                            /** @description 响应 | Respond */
                            respondMinutes: number;
                            /** @description 解决 | Solve */
                            solveMinutes: number;
                            /**
                             * @description 昼夜计时 | Day and night
                             * @default false
                             */
                            isAroundTheClock?: boolean;
                        };
                        4?: {
                            /** @description 响应 | Respond */
                            respondMinutes: number;
                            /** @description 解决 | Solve */
                            solveMinutes: number;
                            /**
                             * @description 昼夜计时 | Day and night
                             * @default false
                             */
                            isAroundTheClock?: boolean;
                        };
                    };
                    /** @default 500 */
                    position?: number;
                    /** @default true */
                    isActive?: boolean;
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
                        parentKey: string | null;
                        name: string;
                        nameEn: string;
                        kinds: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                        defaultGrade: number;
                        limits: {
                            1?: {
                                /** @description 响应 | Respond */
                                respondMinutes: number;
                                /** @description 解决 | Solve */
                                solveMinutes: number;
                                /**
                                 * @description 昼夜计时 | Day and night
                                 * @default false
                                 */
                                isAroundTheClock: boolean;
                            };
                            2?: {
                                /** @description 响应 | Respond */
                                respondMinutes: number;
                                /** @description 解决 | Solve */
                                solveMinutes: number;
                                /**
                                 * @description 昼夜计时 | Day and night
                                 * @default false
                                 */
                                isAroundTheClock: boolean;
                            };
                            3?: {
                                /** @description 响应 | Respond */
                                respondMinutes: number;
                                /** @description 解决 | Solve */
                                solveMinutes: number;
                                /**
                                 * @description 昼夜计时 | Day and night
                                 * @default false
                                 */
                                isAroundTheClock: boolean;
                            };
                            4?: {
                                /** @description 响应 | Respond */
                                respondMinutes: number;
                                /** @description 解决 | Solve */
                                solveMinutes: number;
                                /**
                                 * @description 昼夜计时 | Day and night
                                 * @default false
                                 */
                                isAroundTheClock: boolean;
                            };
                        };
                        position: number;
                        isActive: boolean;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.export.work-orders": {
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
    "smart-property.export.work-orders.1": {
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
    "smart-property.export.categories": {
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
    "smart-property.export.categories.1": {
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
