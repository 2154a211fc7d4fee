/* Generated from the API document by infra/tools/openapi-types; do not edit. */
export interface paths {
    "/work-orders/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders as columns of cards
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.board.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days with what is due on them
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.board.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * States, moves and who may make them
         * @description Needs `smart-property.work-order.survey`.
         */
        get: operations["smart-property.board.transitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/limits/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a limit would mean here
         * @description Needs `smart-property.category.manage`.
         */
        get: operations["smart-property.board.preview-limit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders that may mean the same
         * @description Needs `smart-property.work-order.report`.
         */
        get: operations["smart-property.work-order.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I follow
         * @description Needs `smart-property.work-order.follow`.
         */
        get: operations["smart-property.work-order.list-followed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It concerns me as well
         * @description Needs `smart-property.work-order.follow`.
         */
        post: operations["smart-property.work-order.follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No longer follow it
         * @description Needs `smart-property.work-order.follow`.
         */
        post: operations["smart-property.work-order.unfollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put it into another that means the same
         * @description Needs `smart-property.work-order.merge`.
         */
        post: operations["smart-property.work-order.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a merge back
         * @description Needs `smart-property.work-order.merge`.
         */
        post: operations["smart-property.work-order.unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * @description Needs `smart-property.work-order.survey`.
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
    "/work-orders/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of staff an order may be passed on to
         * @description Needs `smart-property.work-order.transfer`.
         */
        get: operations["smart-property.work-order.colleagues"];
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
    "/work-orders/{id}/auto-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it to whoever holds the fewest
         * @description Needs `smart-property.work-order.assign`.
         */
        post: operations["smart-property.work-order.auto-assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the solution clock with a reason, until a time
         * @description Needs `smart-property.work-order.pause`.
         */
        post: operations["smart-property.work-order.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the solution clock go on
         * @description Needs `smart-property.work-order.pause`.
         */
        post: operations["smart-property.work-order.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/mediations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a session of mediation
         * @description Needs `smart-property.work-order.mediate`.
         */
        post: operations["smart-property.work-order.mediate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the agreement of both sides
         * @description Needs `smart-property.work-order.mediate`.
         */
        post: operations["smart-property.work-order.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a dispute to a competent body
         * @description Needs `smart-property.work-order.mediate`.
         */
        post: operations["smart-property.work-order.refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer for an escalation
         * @description Needs `smart-property.work-order.acknowledge`.
         */
        post: operations["smart-property.work-order.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a risk to stability
         * @description Needs `smart-property.work-order.raise-risk`.
         */
        post: operations["smart-property.work-order.raise-risk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/risk/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What Party branch and community agreed to do
         * @description Needs `smart-property.work-order.plan-risk`.
         */
        post: operations["smart-property.work-order.plan-risk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/risk/stand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The risk is over
         * @description Needs `smart-property.work-order.plan-risk`.
         */
        post: operations["smart-property.work-order.stand-down"];
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
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Topics of the Party branch
         * @description Needs `smart-property.topic.read`.
         */
        get: operations["smart-property.topic.list"];
        put?: never;
        /**
         * Put orders before the Party branch
         * @description Needs `smart-property.topic.propose`.
         */
        post: operations["smart-property.topic.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One topic with its orders, decision and tasks
         * @description Needs `smart-property.topic.read`.
         */
        get: operations["smart-property.topic.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The branch does not take it up
         * @description Needs `smart-property.topic.decide`.
         */
        post: operations["smart-property.topic.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the decision and who does what
         * @description Needs `smart-property.topic.decide`.
         */
        post: operations["smart-property.topic.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/tasks/{taskId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what came of a task
         * @description Needs `smart-property.topic.finish`.
         */
        post: operations["smart-property.topic.finish-task"];
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
        /**
         * Go back to the company’s category
         * @description Needs `smart-property.category.manage`.
         */
        delete: operations["smart-property.category.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A month in figures, with what was concluded
         * @description Needs `smart-property.review.read`.
         */
        get: operations["smart-property.review.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Months of which a review was held
         * @description Needs `smart-property.review.read`.
         */
        get: operations["smart-property.review.list-held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews that residents may read
         * @description Needs `smart-property.publication.read`.
         */
        get: operations["smart-property.review.list-published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the month showed and what will be done
         * @description Needs `smart-property.review.hold`.
         */
        post: operations["smart-property.review.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{month}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The Party organisation’s opinion on a review
         * @description Needs `smart-property.review.supervise`.
         */
        post: operations["smart-property.review.give-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules for taking in, handling and answering
         * @description Needs `smart-property.rulebook.read`.
         */
        get: operations["smart-property.rulebook.list"];
        put?: never;
        /**
         * Add a document with the days on which it holds
         * @description Needs `smart-property.rulebook.manage`.
         */
        post: operations["smart-property.rulebook.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rulebooks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say on which day it holds for the last time
         * @description Needs `smart-property.rulebook.manage`.
         */
        post: operations["smart-property.rulebook.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures that an evaluation asks for
         * @description Needs `smart-property.review.read`.
         */
        get: operations["smart-property.metric.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics/{key}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records behind a figure
         * @description Needs `smart-property.review.read`.
         */
        get: operations["smart-property.metric.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answer-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The prepared texts as they hold here
         * @description Needs `smart-property.template.read`.
         */
        get: operations["smart-property.template.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answer-templates/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make or change a prepared text
         * @description Needs `smart-property.template.manage`.
         */
        put: operations["smart-property.template.save"];
        post?: never;
        /**
         * Go back to the company’s wording
         * @description Needs `smart-property.template.manage`.
         */
        delete: operations["smart-property.template.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be charged for, and how much
         * @description Needs `smart-property.price.read`.
         */
        get: operations["smart-property.price.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish or change a price
         * @description Needs `smart-property.price.manage`.
         */
        put: operations["smart-property.price.save"];
        post?: never;
        /**
         * Go back to the company’s price
         * @description Needs `smart-property.price.manage`.
         */
        delete: operations["smart-property.price.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders that refer to a record
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.work-order.list-linked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a record refers to it
         * @description Needs `smart-property.work-order.link`.
         */
        post: operations["smart-property.work-order.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/links/{linkId}": {
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
         * Take a link back
         * @description Needs `smart-property.work-order.link`.
         */
        delete: operations["smart-property.work-order.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The short address that needs no login
         * @description Needs `smart-property.work-order.share`.
         */
        post: operations["smart-property.work-order.share"];
        /**
         * End the short address
         * @description Needs `smart-property.work-order.share`.
         */
        delete: operations["smart-property.work-order.unshare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/share-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the sheet for a notice board says
         * @description Needs `smart-property.work-order.share`.
         */
        get: operations["smart-property.work-order.share-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a dispute was answered, as a document
         * @description Needs `smart-property.work-order.read`.
         */
        get: operations["smart-property.work-order.settlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-orders/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One move for up to 100 orders
         * @description Needs `smart-property.work-order.assign`.
         */
        post: operations["smart-property.work-order.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published about problems that come again
         * @description Needs `smart-property.publication.read`.
         */
        get: operations["smart-property.publication.list"];
        put?: never;
        /**
         * Tell residents what was done
         * @description Needs `smart-property.publication.publish`.
         */
        post: operations["smart-property.publication.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came again and again at one place
         * @description Needs `smart-property.publication.publish`.
         */
        get: operations["smart-property.publication.recurring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One publication
         * @description Needs `smart-property.publication.read`.
         */
        get: operations["smart-property.publication.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a publication back
         * @description Needs `smart-property.publication.publish`.
         */
        post: operations["smart-property.publication.withdraw"];
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
    "/export/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: topics, with the filters of the list */
        get: operations["smart-property.export.topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: topics, with the filters of the list */
        get: operations["smart-property.export.topics.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/answer-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: answer-templates, with the filters of the list */
        get: operations["smart-property.export.answer-templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answer-templates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: answer-templates, with the filters of the list */
        get: operations["smart-property.export.answer-templates.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: prices, with the filters of the list */
        get: operations["smart-property.export.prices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: prices, with the filters of the list */
        get: operations["smart-property.export.prices.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: problems, with the filters of the list */
        get: operations["smart-property.export.problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download: problems, with the filters of the list */
        get: operations["smart-property.export.problems.1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/share-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: share-sheet */
        get: operations["smart-property.print.share-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: settlement */
        get: operations["smart-property.print.settlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print/monthly-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print: monthly-review */
        get: operations["smart-property.print.monthly-review"];
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
    "smart-property.board.get": {
        parameters: {
            query?: {
                q?: string;
                kind?: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                category?: string[];
                grade?: ("1" | "2" | "3" | "4")[];
                building?: string[];
                unit?: string[];
                assignee?: string[];
                estate?: string[];
                reportedFrom?: string;
                reportedTo?: string;
                closedFrom?: string;
                closedTo?: string;
                dueFrom?: string;
                dueTo?: string;
                reopened?: "1";
                linkedTo?: string[];
                limit?: number;
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
                        columns: {
                            /** @enum {string} */
                            key: "received" | "classified" | "assigned" | "handling" | "paused" | "answered" | "confirming" | "closed";
                            count: number;
                            late: number;
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
                                closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                                rating: number | null;
                                reopenCount: number;
                                pause: {
                                    /** @enum {string} */
                                    reason: "parts" | "reporter" | "third-party";
                                    resumeAt: string;
                                } | null;
                                /** @enum {string|null} */
                                escalation: "steward" | "manager" | "party-branch" | "community" | null;
                                /** @enum {string|null} */
                                risk: "reported" | "planned" | "stood-down" | null;
                                /** @enum {string|null} */
                                disputeOutcome: "settled" | "referred" | null;
                                followers: number;
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                mergedIntoId: string | null;
                                createdAt: string;
                                closedAt: string | null;
                                updatedAt: string;
                                version: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.board.calendar": {
        parameters: {
            query: {
                q?: string;
                kind?: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                category?: string[];
                grade?: ("1" | "2" | "3" | "4")[];
                building?: string[];
                unit?: string[];
                assignee?: string[];
                estate?: string[];
                reportedFrom?: string;
                reportedTo?: string;
                closedFrom?: string;
                closedTo?: string;
                dueFrom?: string;
                dueTo?: string;
                reopened?: "1";
                linkedTo?: string[];
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
                            /** Format: date */
                            day: string;
                            isWorkingDay: boolean;
                            reported: number;
                            closed: number;
                            due: number;
                            late: number;
                            orders: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                title: string;
                                grade: number;
                                dueAt: string;
                                assigneeName: string | null;
                                isLate: boolean;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.board.transitions": {
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
                        states: ("received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed")[];
                        moves: {
                            /** @enum {string} */
                            move: "classify" | "assign" | "claim" | "transfer" | "start" | "note" | "pause" | "resume" | "mediate" | "settle" | "refer" | "answer" | "confirm" | "reject" | "call-back" | "call-back-solved" | "call-back-unsolved" | "close" | "reopen" | "cancel" | "merge" | "unmerge" | "auto-resume" | "await-call-back" | "auto-close";
                            permission: string | null;
                            paths: {
                                /** @enum {string} */
                                from: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                                /** @enum {string} */
                                to: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                            }[];
                            kinds: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[] | null;
                            needsReason: boolean;
                            isByAnother: boolean;
                            isReopening: boolean;
                            whilePaused: boolean | null;
                            roles: {
                                /** @enum {string} */
                                role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation";
                                /** @enum {string} */
                                reach: "all" | "own" | "held" | "held-or-free";
                                isDeparture: boolean;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.board.preview-limit": {
        parameters: {
            query: {
                respondMinutes: number;
                solveMinutes: number;
                isAroundTheClock?: "true" | "false";
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
                        warnAtShare: number;
                        samples: {
                            /** @enum {string} */
                            key: "now" | "morning" | "evening" | "weekend" | "holiday";
                            reportedAt: string;
                            respondBy: string;
                            warnAt: string;
                            solveBy: string;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.work-order.duplicates": {
        parameters: {
            query?: {
                text?: string;
                kind?: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                categoryKey?: string;
                unitId?: string;
                buildingId?: string;
                areaText?: string;
                except?: string;
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
                            number: string;
                            categoryName: string;
                            place: string;
                            /** @enum {string} */
                            state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                            reportedAt: string;
                            dueAt: string | null;
                            followers: number;
                            likeness: number;
                            title: string;
                            isFollowed: boolean;
                            isOwn: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.work-order.list-followed": {
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
                            number: string;
                            /** @enum {string} */
                            kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                            categoryName: string;
                            place: string;
                            grade: number;
                            /** @enum {string} */
                            state: "received" | "classified" | "assigned" | "handling" | "answered" | "confirming" | "closed";
                            reportedAt: string;
                            dueAt: string | null;
                            closedAt: string | null;
                            answer: string | null;
                            followedAt: string;
                            /** @enum {string} */
                            via: "me-too" | "merged";
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.follow": {
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
                        followers: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.unfollow": {
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
                        followers: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.merge": {
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.unmerge": {
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.list": {
        parameters: {
            query?: {
                q?: string;
                view?: "all" | "open" | "mine" | "late" | "unassigned" | "to-confirm" | "paused" | "escalated" | "risk";
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
                closedFrom?: string;
                closedTo?: string;
                dueFrom?: string;
                dueTo?: string;
                reopened?: "1";
                linkedTo?: string[];
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
                            closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                            rating: number | null;
                            reopenCount: number;
                            pause: {
                                /** @enum {string} */
                                reason: "parts" | "reporter" | "third-party";
                                resumeAt: string;
                            } | null;
                            /** @enum {string|null} */
                            escalation: "steward" | "manager" | "party-branch" | "community" | null;
                            /** @enum {string|null} */
                            risk: "reported" | "planned" | "stood-down" | null;
                            /** @enum {string|null} */
                            disputeOutcome: "settled" | "referred" | null;
                            followers: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            mergedIntoId: string | null;
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    voiceFileId?: string;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        paused: number;
                        escalated: number;
                        risk: number;
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
                            closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                            rating: number | null;
                            reopenCount: number;
                            pause: {
                                /** @enum {string} */
                                reason: "parts" | "reporter" | "third-party";
                                resumeAt: string;
                            } | null;
                            /** @enum {string|null} */
                            escalation: "steward" | "manager" | "party-branch" | "community" | null;
                            /** @enum {string|null} */
                            risk: "reported" | "planned" | "stood-down" | null;
                            /** @enum {string|null} */
                            disputeOutcome: "settled" | "referred" | null;
                            followers: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            mergedIntoId: string | null;
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
                            closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                            rating: number | null;
                            reopenCount: number;
                            pause: {
                                /** @enum {string} */
                                reason: "parts" | "reporter" | "third-party";
                                resumeAt: string;
                            } | null;
                            /** @enum {string|null} */
                            escalation: "steward" | "manager" | "party-branch" | "community" | null;
                            /** @enum {string|null} */
                            risk: "reported" | "planned" | "stood-down" | null;
                            /** @enum {string|null} */
                            disputeOutcome: "settled" | "referred" | null;
                            followers: number;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            mergedIntoId: string | null;
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
                            paused: number;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.work-order.colleagues": {
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
                            paused: number;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                            isOwnEntry: boolean;
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
                        worked: {
                            isAroundTheClock: boolean;
                            respondMinutes: number | null;
                            solveMinutes: number | null;
                        };
                        photos: string[];
                        voices: string[];
                        items: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            priceKey: string | null;
                            name: string;
                            unit: string;
                            quantity: number;
                            unitPriceFen: number;
                            amountFen: number;
                        }[];
                        amountFen: number | null;
                        settlement: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            outcome: "settled" | "referred";
                            terms: string;
                            parties: {
                                name: string;
                                side: string;
                            }[];
                            signedOn: string | null;
                            /** @enum {string|null} */
                            referredTo: "community" | "sub-district" | "mediation-committee" | "police" | "housing-authority" | "court" | "other" | null;
                            at: string;
                            byName: string;
                        } | null;
                        escalations: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            level: "steward" | "manager" | "party-branch" | "community";
                            /** @enum {string} */
                            cause: "overdue" | "unacknowledged" | "risk";
                            raisedAt: string;
                            acknowledgeBy: string;
                            acknowledged: {
                                at: string;
                                byName: string;
                                text: string;
                            } | null;
                            endedAt: string | null;
                        }[];
                        riskRecord: {
                            /** @enum {string} */
                            state: "reported" | "planned" | "stood-down";
                            facts: string;
                            reportedAt: string;
                            reportedByName: string;
                            plan: {
                                text: string;
                                at: string;
                                byName: string;
                            } | null;
                            standDown: {
                                text: string;
                                at: string;
                                byName: string;
                            } | null;
                        } | null;
                        links: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            orderId: string;
                            /** @enum {string} */
                            relation: "source" | "follow-up" | "same-cause" | "reference" | "topic";
                            subject: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            label: string;
                            path: string | null;
                            at: string;
                            byName: string;
                        }[];
                        followedBy: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            via: "me-too" | "merged";
                            text: string;
                            at: string;
                            mustCall: boolean;
                            from: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                id: string;
                                number: string;
                                phone: string;
                                canReveal: boolean;
                            } | null;
                        }[];
                        mergedInto: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            number: string;
                        } | null;
                        acts: ("acknowledge" | "raise-risk" | "plan-risk" | "stand-down" | "follow" | "link" | "share" | "propose-topic")[];
                        steps: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "classify" | "assign" | "claim" | "transfer" | "start" | "note" | "pause" | "resume" | "mediate" | "settle" | "refer" | "answer" | "confirm" | "reject" | "call-back" | "call-back-solved" | "call-back-unsolved" | "close" | "reopen" | "cancel" | "merge" | "unmerge" | "auto-resume" | "await-call-back" | "auto-close" | "reported" | "respond-warned" | "respond-overdue" | "solve-warned" | "solve-overdue" | "escalated" | "acknowledged" | "risk-raised" | "risk-planned" | "risk-stood-down" | "topic-proposed" | "topic-declined" | "topic-decided" | "topic-task-done" | "followed" | "merged-in" | "linked" | "unlinked";
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
                            voices: string[];
                        }[];
                        moves: ("classify" | "assign" | "claim" | "transfer" | "start" | "note" | "pause" | "resume" | "mediate" | "settle" | "refer" | "answer" | "confirm" | "reject" | "call-back" | "call-back-solved" | "call-back-unsolved" | "close" | "reopen" | "cancel" | "merge" | "unmerge" | "auto-resume" | "await-call-back" | "auto-close")[];
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.auto-assign": {
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.pause": {
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
                    reason: "parts" | "reporter" | "third-party";
                    /** Format: date-time */
                    resumeAt: string;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.resume": {
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.mediate": {
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
                    /** Format: date-time */
                    heldAt: string;
                    place?: string;
                    parties: {
                        name: string;
                        side: string;
                    }[];
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.settle": {
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
                    terms: string;
                    parties: {
                        name: string;
                        side: string;
                    }[];
                    /** Format: date */
                    signedOn: string;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.refer": {
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
                    body: "community" | "sub-district" | "mediation-committee" | "police" | "housing-authority" | "court" | "other";
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
                        createdAt: string;
                        closedAt: string | null;
                        updatedAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.acknowledge": {
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
                        level: string;
                    };
                };
            };
        };
    };
    "smart-property.work-order.raise-risk": {
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
                        /** @enum {string} */
                        risk: "reported" | "planned" | "stood-down";
                    };
                };
            };
        };
    };
    "smart-property.work-order.plan-risk": {
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
                        /** @enum {string} */
                        risk: "reported" | "planned" | "stood-down";
                    };
                };
            };
        };
    };
    "smart-property.work-order.stand-down": {
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
                        /** @enum {string} */
                        risk: "reported" | "planned" | "stood-down";
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
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    voiceFileId?: string;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                    /** @default [] */
                    items?: {
                        priceKey?: string;
                        name?: string;
                        quantity: number;
                        /** @default 0 */
                        unitPriceFen?: number;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
                        closeKind: "confirmed" | "called-back" | "administrative" | "automatic" | "cancelled" | "merged" | null;
                        rating: number | null;
                        reopenCount: number;
                        pause: {
                            /** @enum {string} */
                            reason: "parts" | "reporter" | "third-party";
                            resumeAt: string;
                        } | null;
                        /** @enum {string|null} */
                        escalation: "steward" | "manager" | "party-branch" | "community" | null;
                        /** @enum {string|null} */
                        risk: "reported" | "planned" | "stood-down" | null;
                        /** @enum {string|null} */
                        disputeOutcome: "settled" | "referred" | null;
                        followers: number;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        mergedIntoId: string | null;
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
    "smart-property.topic.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "proposed" | "declined" | "decided" | "done";
                cause?: "overdue-twice" | "reopened-twice" | "many-similar" | "proposed";
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
                            title: string;
                            text: string;
                            /** @enum {string} */
                            cause: "overdue-twice" | "reopened-twice" | "many-similar" | "proposed";
                            /** @enum {string} */
                            state: "proposed" | "declined" | "decided" | "done";
                            categoryName: string | null;
                            place: string;
                            orders: number;
                            tasks: number;
                            tasksDone: number;
                            proposedAt: string;
                            proposedByName: string;
                            decidedOn: string | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.topic.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    orderIds: string[];
                    title: string;
                    /** @default  */
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
                        version: number;
                        title: string;
                        text: string;
                        /** @enum {string} */
                        cause: "overdue-twice" | "reopened-twice" | "many-similar" | "proposed";
                        /** @enum {string} */
                        state: "proposed" | "declined" | "decided" | "done";
                        categoryName: string | null;
                        place: string;
                        orders: number;
                        tasks: number;
                        tasksDone: number;
                        proposedAt: string;
                        proposedByName: string;
                        decidedOn: string | null;
                        decision: string | null;
                        decidedByName: string | null;
                        taskRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            text: string;
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            /** @enum {string|null} */
                            role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation" | null;
                            dueOn: string | null;
                            done: {
                                at: string;
                                byName: string;
                                result: string;
                            } | null;
                            canFinish: boolean;
                        }[];
                        orderRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            state: string;
                            isLate: boolean;
                            reopenCount: number;
                        }[];
                        canDecide: boolean;
                    };
                };
            };
        };
    };
    "smart-property.topic.get": {
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
                        title: string;
                        text: string;
                        /** @enum {string} */
                        cause: "overdue-twice" | "reopened-twice" | "many-similar" | "proposed";
                        /** @enum {string} */
                        state: "proposed" | "declined" | "decided" | "done";
                        categoryName: string | null;
                        place: string;
                        orders: number;
                        tasks: number;
                        tasksDone: number;
                        proposedAt: string;
                        proposedByName: string;
                        decidedOn: string | null;
                        decision: string | null;
                        decidedByName: string | null;
                        taskRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            text: string;
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            /** @enum {string|null} */
                            role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation" | null;
                            dueOn: string | null;
                            done: {
                                at: string;
                                byName: string;
                                result: string;
                            } | null;
                            canFinish: boolean;
                        }[];
                        orderRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            state: string;
                            isLate: boolean;
                            reopenCount: number;
                        }[];
                        canDecide: boolean;
                    };
                };
            };
        };
    };
    "smart-property.topic.decline": {
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
                        title: string;
                        text: string;
                        /** @enum {string} */
                        cause: "overdue-twice" | "reopened-twice" | "many-similar" | "proposed";
                        /** @enum {string} */
                        state: "proposed" | "declined" | "decided" | "done";
                        categoryName: string | null;
                        place: string;
                        orders: number;
                        tasks: number;
                        tasksDone: number;
                        proposedAt: string;
                        proposedByName: string;
                        decidedOn: string | null;
                        decision: string | null;
                        decidedByName: string | null;
                        taskRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            text: string;
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            /** @enum {string|null} */
                            role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation" | null;
                            dueOn: string | null;
                            done: {
                                at: string;
                                byName: string;
                                result: string;
                            } | null;
                            canFinish: boolean;
                        }[];
                        orderRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            state: string;
                            isLate: boolean;
                            reopenCount: number;
                        }[];
                        canDecide: boolean;
                    };
                };
            };
        };
    };
    "smart-property.topic.decide": {
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
                    decision: string;
                    /** Format: date */
                    decidedOn: string;
                    /** @default [] */
                    tasks?: {
                        text: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        assigneeAccountId?: string;
                        /** @enum {string} */
                        role?: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation";
                        /** Format: date */
                        dueOn?: string;
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
                        title: string;
                        text: string;
                        /** @enum {string} */
                        cause: "overdue-twice" | "reopened-twice" | "many-similar" | "proposed";
                        /** @enum {string} */
                        state: "proposed" | "declined" | "decided" | "done";
                        categoryName: string | null;
                        place: string;
                        orders: number;
                        tasks: number;
                        tasksDone: number;
                        proposedAt: string;
                        proposedByName: string;
                        decidedOn: string | null;
                        decision: string | null;
                        decidedByName: string | null;
                        taskRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            text: string;
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            /** @enum {string|null} */
                            role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation" | null;
                            dueOn: string | null;
                            done: {
                                at: string;
                                byName: string;
                                result: string;
                            } | null;
                            canFinish: boolean;
                        }[];
                        orderRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            state: string;
                            isLate: boolean;
                            reopenCount: number;
                        }[];
                        canDecide: boolean;
                    };
                };
            };
        };
    };
    "smart-property.topic.finish-task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    result: string;
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
                        title: string;
                        text: string;
                        /** @enum {string} */
                        cause: "overdue-twice" | "reopened-twice" | "many-similar" | "proposed";
                        /** @enum {string} */
                        state: "proposed" | "declined" | "decided" | "done";
                        categoryName: string | null;
                        place: string;
                        orders: number;
                        tasks: number;
                        tasksDone: number;
                        proposedAt: string;
                        proposedByName: string;
                        decidedOn: string | null;
                        decision: string | null;
                        decidedByName: string | null;
                        taskRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            text: string;
                            assignee: {
                                /**
                                 * Format: uuid
                                 * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                                 */
                                accountId: string;
                                name: string;
                            } | null;
                            /** @enum {string|null} */
                            role: "platform-admin" | "developer" | "association-admin" | "association-officer" | "expert" | "group-admin" | "group-operator" | "group-viewer" | "branch-manager" | "estate-manager" | "steward" | "engineer" | "front-desk" | "party-secretary" | "party-member" | "committee-director" | "committee-member" | "supervisor" | "community-worker" | "building-head" | "volunteer" | "resident" | "merchant" | "social-organisation" | null;
                            dueOn: string | null;
                            done: {
                                at: string;
                                byName: string;
                                result: string;
                            } | null;
                            canFinish: boolean;
                        }[];
                        orderRows: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            state: string;
                            isLate: boolean;
                            reopenCount: number;
                        }[];
                        canDecide: boolean;
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
                            /** @enum {string} */
                            handlerRole: "engineer" | "steward" | "front-desk" | "estate-manager";
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
                    /**
                     * @default engineer
                     * @enum {string}
                     */
                    handlerRole?: "engineer" | "steward" | "front-desk" | "estate-manager";
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
                        /** @enum {string} */
                        handlerRole: "engineer" | "steward" | "front-desk" | "estate-manager";
                        position: number;
                        isActive: boolean;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.category.reset": {
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
                        /** @enum {string} */
                        handlerRole: "engineer" | "steward" | "front-desk" | "estate-manager";
                        position: number;
                        isActive: boolean;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.review.get": {
        parameters: {
            query: {
                month: string;
                estate?: string;
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
                        month: string;
                        estate: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                        } | null;
                        figures: {
                            reported: number;
                            closed: number;
                            open: number;
                            overdueOpen: number;
                            onTimeRate: number | null;
                            respondOnTimeRate: number | null;
                            respondMedian: number | null;
                            solveMedian: number | null;
                            reopenRate: number | null;
                            callBackRate: number | null;
                            satisfaction: number | null;
                            ratings: number;
                            unanswered: number;
                        };
                        before: {
                            reported: number;
                            closed: number;
                            open: number;
                            overdueOpen: number;
                            onTimeRate: number | null;
                            respondOnTimeRate: number | null;
                            respondMedian: number | null;
                            solveMedian: number | null;
                            reopenRate: number | null;
                            callBackRate: number | null;
                            satisfaction: number | null;
                            ratings: number;
                            unanswered: number;
                        };
                        trend: {
                            month: string;
                            reported: number;
                            closed: number;
                            onTimeRate: number | null;
                            satisfaction: number | null;
                        }[];
                        categories: {
                            key: string;
                            name: string;
                            orders: number;
                            before: number;
                            reopened: number;
                        }[];
                        kinds: {
                            /** @enum {string} */
                            kind: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
                            orders: number;
                            onTimeRate: number | null;
                        }[];
                        buildings: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string | null;
                            name: string;
                            categoryKey: string;
                            categoryName: string;
                            orders: number;
                        }[];
                        staff: {
                            name: string;
                            answered: number;
                            onTimeRate: number | null;
                            satisfaction: number | null;
                        }[];
                        estates: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            name: string;
                            reported: number;
                            closed: number;
                            overdueOpen: number;
                            onTimeRate: number | null;
                            reopenRate: number | null;
                            callBackRate: number | null;
                            satisfaction: number | null;
                            respondMedian: number | null;
                            solveMedian: number | null;
                        }[];
                        record: {
                            version: number;
                            findings: string;
                            measures: string;
                            reviewedAt: string;
                            reviewedByName: string;
                            branchOpinion: string | null;
                            branchByName: string | null;
                            isPublished: boolean;
                        } | null;
                    };
                };
            };
        };
    };
    "smart-property.review.list-held": {
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
                            month: string;
                            version: number;
                            reviewedAt: string;
                            reviewedByName: string;
                            hasOpinion: boolean;
                            isPublished: boolean;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.review.list-published": {
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
                            month: string;
                            figures: {
                                reported: number;
                                closed: number;
                                open: number;
                                overdueOpen: number;
                                onTimeRate: number | null;
                                respondOnTimeRate: number | null;
                                respondMedian: number | null;
                                solveMedian: number | null;
                                reopenRate: number | null;
                                callBackRate: number | null;
                                satisfaction: number | null;
                                ratings: number;
                                unanswered: number;
                            };
                            findings: string;
                            measures: string;
                            branchOpinion: string | null;
                            reviewedAt: string;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.review.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As seen; 0 while there is none */
                    version: number;
                    findings: string;
                    measures: string;
                    /** @default false */
                    isPublished?: boolean;
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
                        month: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.review.give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    opinion: string;
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
                        month: string;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.rulebook.list": {
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
                            title: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            fileId: string;
                            inForceFrom: string;
                            inForceTo: string | null;
                            agreedBy: string;
                            addedByName: string;
                            isInForce: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.rulebook.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    fileId: string;
                    /** Format: date */
                    inForceFrom: string;
                    /** Format: date */
                    inForceTo?: string;
                    agreedBy: string;
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        fileId: string;
                        inForceFrom: string;
                        inForceTo: string | null;
                        agreedBy: string;
                        addedByName: string;
                        isInForce: boolean;
                    };
                };
            };
        };
    };
    "smart-property.rulebook.end": {
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
                    /** Format: date */
                    inForceTo: string;
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        fileId: string;
                        inForceFrom: string;
                        inForceTo: string | null;
                        agreedBy: string;
                        addedByName: string;
                        isInForce: boolean;
                    };
                };
            };
        };
    };
    "smart-property.metric.list": {
        parameters: {
            query: {
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
                        rows: {
                            key: string;
                            unit: string;
                            guard: string;
                            clause: string;
                            value: number | boolean | null;
                            counted: number;
                            base: number | null;
                            excluded: {
                                /** @enum {string} */
                                guard: "outside-window" | "withdrawn" | "merged" | "reopened" | "not-reopened" | "bulk-closed" | "unanswered" | "late" | "not-called-back" | "not-answered" | "still-running";
                                rows: number;
                                isInBase: boolean;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.metric.rows": {
        parameters: {
            query: {
                from: string;
                to: string;
                only?: "counted" | "outside-window" | "withdrawn" | "merged" | "reopened" | "not-reopened" | "bulk-closed" | "unanswered" | "late" | "not-called-back" | "not-answered" | "still-running";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                key: "comp.system_doc" | "comp.on_time_rate" | "comp.callback_rate" | "comp.reopen_rate" | "comp.channels_active" | "plat.reply_within_sla" | "need.responded_rate" | "joint.disputes_over_sla";
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
                            table: string;
                            number: string;
                            title: string;
                            eventDate: string;
                            counted: boolean;
                            /** @enum {string|null} */
                            excludedBy: "outside-window" | "withdrawn" | "merged" | "reopened" | "not-reopened" | "bulk-closed" | "unanswered" | "late" | "not-called-back" | "not-answered" | "still-running" | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.template.list": {
        parameters: {
            query?: {
                q?: string;
                move?: "note" | "answer" | "transfer" | "pause" | "close" | "call-back" | "reopen";
                kind?: "repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding";
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
                            title: string;
                            body: string;
                            moves: ("note" | "answer" | "transfer" | "pause" | "close" | "call-back" | "reopen")[];
                            kinds: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
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
    "smart-property.template.save": {
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
                    title: string;
                    body: string;
                    moves: ("note" | "answer" | "transfer" | "pause" | "close" | "call-back" | "reopen")[];
                    /** @default [] */
                    kinds?: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
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
                        title: string;
                        body: string;
                        moves: ("note" | "answer" | "transfer" | "pause" | "close" | "call-back" | "reopen")[];
                        kinds: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                        position: number;
                        isActive: boolean;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.template.reset": {
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
                        title: string;
                        body: string;
                        moves: ("note" | "answer" | "transfer" | "pause" | "close" | "call-back" | "reopen")[];
                        kinds: ("repair" | "report" | "complaint" | "dispute" | "suggestion" | "grid-finding")[];
                        position: number;
                        isActive: boolean;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.price.list": {
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
                            name: string;
                            /** @enum {string} */
                            kind: "material" | "labour" | "visit";
                            unit: string;
                            minFen: number;
                            maxFen: number;
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
    "smart-property.price.save": {
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
                    name: string;
                    /** @enum {string} */
                    kind: "material" | "labour" | "visit";
                    unit: string;
                    minFen: number;
                    maxFen: number;
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
                        name: string;
                        /** @enum {string} */
                        kind: "material" | "labour" | "visit";
                        unit: string;
                        minFen: number;
                        maxFen: number;
                        position: number;
                        isActive: boolean;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.price.reset": {
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
                        name: string;
                        /** @enum {string} */
                        kind: "material" | "labour" | "visit";
                        unit: string;
                        minFen: number;
                        maxFen: number;
                        position: number;
                        isActive: boolean;
                        isInherited: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    "smart-property.work-order.list-linked": {
        parameters: {
            query: {
                subject: string;
                subjectId: string;
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
                            orderId: string;
                            /** @enum {string} */
                            relation: "source" | "follow-up" | "same-cause" | "reference" | "topic";
                            subject: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            subjectId: string;
                            label: string;
                            path: string | null;
                            at: string;
                            byName: string;
                            number: string;
                            title: string;
                            state: string;
                            solved: boolean | null;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.work-order.link": {
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
                     * @default reference
                     * @enum {string}
                     */
                    relation?: "source" | "follow-up" | "same-cause" | "reference" | "topic";
                    subject: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    subjectId: string;
                    label: string;
                    path?: string;
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
                        orderId: string;
                        /** @enum {string} */
                        relation: "source" | "follow-up" | "same-cause" | "reference" | "topic";
                        subject: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        subjectId: string;
                        label: string;
                        path: string | null;
                        at: string;
                        byName: string;
                    };
                };
            };
        };
    };
    "smart-property.work-order.unlink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
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
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        orderId: string;
                        /** @enum {string} */
                        relation: "source" | "follow-up" | "same-cause" | "reference" | "topic";
                        subject: string;
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        subjectId: string;
                        label: string;
                        path: string | null;
                        at: string;
                        byName: string;
                    };
                };
            };
        };
    };
    "smart-property.work-order.share": {
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
    "smart-property.work-order.unshare": {
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
    "smart-property.work-order.share-sheet": {
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
                        number: string;
                        categoryName: string;
                        place: string;
                        reportedAt: string;
                        url: string;
                    };
                };
            };
        };
    };
    "smart-property.work-order.settlement": {
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
                        number: string;
                        estateName: string;
                        title: string;
                        place: string;
                        reportedAt: string;
                        sessions: number;
                        settlement: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            /** @enum {string} */
                            outcome: "settled" | "referred";
                            terms: string;
                            parties: {
                                name: string;
                                side: string;
                            }[];
                            signedOn: string | null;
                            /** @enum {string|null} */
                            referredTo: "community" | "sub-district" | "mediation-committee" | "police" | "housing-authority" | "court" | "other" | null;
                            at: string;
                            byName: string;
                        };
                    };
                };
            };
        };
    };
    "smart-property.work-order.batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    orders: {
                        /**
                         * Format: uuid
                         * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                         */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    operation: "assign" | "auto-assign" | "transfer" | "classify" | "note" | "close" | "call-back";
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    assigneeAccountId?: string;
                    categoryKey?: string;
                    grade?: number;
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
                        done: number;
                        refused: number;
                        outcomes: {
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            id: string;
                            isDone: boolean;
                            reason: string;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.publication.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                view?: "standing" | "all";
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
                            categoryName: string;
                            place: string;
                            from: string;
                            to: string;
                            orders: number;
                            solved: number;
                            done: string;
                            photos: string[];
                            publishedAt: string;
                            publishedByName: string;
                            withdrawnAt: string | null;
                        }[];
                        next?: string;
                        total?: number;
                    };
                };
            };
        };
    };
    "smart-property.publication.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    categoryKey: string;
                    /**
                     * Format: uuid
                     * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                     */
                    buildingId?: string;
                    areaText?: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    done: string;
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
                        title: string;
                        categoryName: string;
                        place: string;
                        from: string;
                        to: string;
                        orders: number;
                        solved: number;
                        done: string;
                        photos: string[];
                        publishedAt: string;
                        publishedByName: string;
                        withdrawnAt: string | null;
                    };
                };
            };
        };
    };
    "smart-property.publication.recurring": {
        parameters: {
            query?: {
                days?: number;
                fewest?: number;
                limit?: number;
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
                            categoryKey: string;
                            categoryName: string;
                            /**
                             * Format: uuid
                             * @example 01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11
                             */
                            buildingId: string | null;
                            place: string;
                            orders: number;
                            open: number;
                            reopened: number;
                            households: number;
                            firstAt: string;
                            lastAt: string;
                            publishedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    "smart-property.publication.get": {
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
                        categoryName: string;
                        place: string;
                        from: string;
                        to: string;
                        orders: number;
                        solved: number;
                        done: string;
                        photos: string[];
                        publishedAt: string;
                        publishedByName: string;
                        withdrawnAt: string | null;
                    };
                };
            };
        };
    };
    "smart-property.publication.withdraw": {
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
                        title: string;
                        categoryName: string;
                        place: string;
                        from: string;
                        to: string;
                        orders: number;
                        solved: number;
                        done: string;
                        photos: string[];
                        publishedAt: string;
                        publishedByName: string;
                        withdrawnAt: string | null;
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
    "smart-property.export.topics": {
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
    "smart-property.export.topics.1": {
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
    "smart-property.export.answer-templates": {
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
    "smart-property.export.answer-templates.1": {
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
    "smart-property.export.prices": {
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
    "smart-property.export.prices.1": {
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
    "smart-property.export.problems": {
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
    "smart-property.export.problems.1": {
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
    "smart-property.print.share-sheet": {
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
    "smart-property.print.settlement": {
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
    "smart-property.print.monthly-review": {
        parameters: {
            query: {
                month: string;
                estate?: string;
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
