// Made by `npm run openapi` from the routes of the service. Do not edit.

export interface paths {
    "/api/v1/checkouts/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a cart costs now, store by store */
        post: operations["quoteCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipping-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What delivery costs and takes by place: the platform’s rates and those of a store */
        get: operations["listShippingRates"];
        /** Write rates that are named, the platform’s as admin or your own store’s as its owner */
        put: operations["saveShippingRates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an order is, for whoever has its signed link */
        get: operations["trackOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{orderNumber}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a pending order that is paid on delivery, by its signed link */
        post: operations["confirmTrackedOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buy a cart: one order for each store */
        post: operations["placeCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipping-rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a rate of your own store, or as admin the platform’s of a city, which then pays its region’s */
        delete: operations["removeShippingRate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders: a shopper’s own, a store’s, or all of them for order staff */
        get: operations["listOrders"];
        put?: never;
        /** Take an order by phone */
        post: operations["takePhoneOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order by id or number, with its timeline */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct where a pending order goes and how it is paid */
        patch: operations["editOrder"];
        trace?: never;
    };
    "/api/v1/orders/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep how a call or a message to the buyer ended */
        post: operations["logContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/packing-slip.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies in the parcel, as a PDF for the store’s owner and order staff */
        get: operations["getPackingSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order; order staff may refund what was paid and restock a refused parcel */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an order */
        post: operations["confirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ship an order */
        post: operations["shipOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The parcel has arrived; cash on delivery is in hand */
        post: operations["deliverOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a note for those who work on the order */
        post: operations["addOrderNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payment-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest receipt of a transfer, for its shopper and order staff */
        get: operations["getPaymentProof"];
        /** Send the receipt of a transfer: JPEG, PNG, WebP or PDF of at most 10 MB */
        put: operations["sendPaymentProof"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The payments of an order */
        get: operations["listPayments"];
        put?: never;
        /** Expect a payment */
        post: operations["addPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a store sold, day by day and product by product: its owner’s own, any for order staff; 366 days at most */
        get: operations["getSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The money of a payment is there, all of it or a part */
        post: operations["completePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment will not come */
        post: operations["failPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refund a payment: an `amount` of it, or `all: true`, one of both */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether that product was delivered to that shopper */
        get: operations["findPurchase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/stats/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of what stores finished within 90 days was delivered; null below 20 orders */
        get: operations["listStoreStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/stats/stores/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the owner of a store */
        get: operations["getStoreWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What buyers were told lately; 404 but in the demo */
        get: operations["listOutgoingMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/users/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unfinished orders of a user, as shopper and as owner of that store */
        get: operations["getObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/users/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The orders of a shopper, as the shopper sees them */
        get: operations["listOrdersOfShopper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/events/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An account was deleted: its tokens are refused from now on */
        post: operations["forgetUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Which page of a list it is, and how much there is. */
        PageMeta: {
            page: number;
            perPage: number;
            total: number;
            /** @description False where `total` is where counting ended. */
            totalIsExact: boolean;
            lastPage: number;
        };
        /** @description A failure in the form of RFC 9457. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description A sentence in the language of `Accept-Language`. */
            detail: string;
            /**
             * @description What programs decide by.
             * @enum {unknown}
             */
            code: "malformed_request" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "request_timeout" | "out_of_stock" | "invalid_transition" | "conflict" | "idempotency_in_progress" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "rate_limited" | "headers_too_large" | "internal_error" | "upstream_failed" | "upstream_unavailable" | "upstream_timeout";
            requestId: string;
            errors?: {
                field: string;
                rule: string;
                message: string;
            }[];
        };
        Quote: {
            stores: {
                /** Format: uuid */
                storeId: string;
                storeName: string;
                items: {
                    /** Format: uuid */
                    productId: string;
                    name: string;
                    sku: string;
                    quantity: number;
                    unitPrice: string;
                    totalPrice: string;
                    available: number;
                }[];
                itemsAmount: string;
                shippingFee: string;
                totalAmount: string;
                freeFrom: string | null;
                deliveryDays: {
                    min: number;
                    max: number;
                    cutOffHour: number | null;
                } | null;
            }[];
            totalAmount: string;
            currency: string;
        };
        TrackedOrder: {
            orderNumber: string;
            /** @enum {unknown} */
            status: "pending" | "confirmed" | "shipped" | "delivered" | "cancelled";
            storeName: string;
            storeNameAr: string | null;
            carrier: string | null;
            trackingNumber: string | null;
            parcelProblem: ("postponed" | "unreachable" | "refused" | "wrong_address" | "lost") | null;
            deliveryDays: {
                min: number;
                max: number;
                cutOffHour: number | null;
            } | null;
            reached: {
                /** @enum {unknown} */
                status: "pending" | "confirmed" | "shipped" | "delivered" | "cancelled";
                at: string;
            }[];
            can: {
                confirm: boolean;
            };
        };
        Checkout: {
            /** Format: uuid */
            id: string;
            itemsAmount: string;
            shippingFee: string;
            totalAmount: string;
            currency: string;
            transfer?: {
                rib: string;
                beneficiary: string;
                reference: string;
                amount: string;
            };
            orders: components["schemas"]["Order"][];
        };
        Order: {
            /** Format: uuid */
            id: string;
            orderNumber: string;
            /** Format: uuid */
            checkoutId: string;
            /** Format: uuid */
            userId: string | null;
            /** Format: uuid */
            storeId: string;
            storeName: string;
            storeNameAr: string | null;
            /** @enum {unknown} */
            status: "pending" | "confirmed" | "shipped" | "delivered" | "cancelled";
            itemsAmount: string;
            shippingFee: string;
            totalAmount: string;
            amountPaid: string;
            amountDue: string;
            amountOwed: string;
            amountToCollect: string;
            /** @enum {unknown} */
            paymentStatus: "unpaid" | "partial" | "paid" | "refunded";
            currency: string;
            /** @enum {unknown} */
            paymentMethod: "cod" | "whatsapp" | "bank_transfer";
            note: string | null;
            mayOpenParcel: boolean;
            carrier: string | null;
            trackingNumber: string | null;
            confirmBy: string;
            deliveryDays: {
                min: number;
                max: number;
                cutOffHour: number | null;
            } | null;
            /** Format: uuid */
            shippingAddressId: string | null;
            shippingAddress: {
                label: string | null;
                recipientName: string;
                phone: string;
                street: string;
                city: string;
                state: string;
                postalCode: string | null;
                landmark: string | null;
                latitude: number | null;
                longitude: number | null;
            };
            transfer?: {
                rib: string;
                beneficiary: string;
                reference: string;
                amount: string;
            };
            items: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                productId: string;
                productName: string;
                productNameAr: string | null;
                sku: string;
                imageUrl: string | null;
                quantity: number;
                unitPrice: string;
                totalPrice: string;
            }[];
            paymentProof: {
                /** @enum {unknown} */
                status: "waiting" | "accepted" | "refused";
                reason: string | null;
                createdAt: string;
            } | null;
            payments: components["schemas"]["Payment"][];
            timeline?: {
                /** @enum {unknown} */
                type: "placed" | "moved" | "payment" | "refund" | "contact" | "note" | "proof" | "parcel";
                from: string | null;
                to: string | null;
                actor: {
                    /** Format: uuid */
                    id: string | null;
                    /** @enum {unknown} */
                    role: "shopper" | "owner" | "staff" | "system";
                    name: string | null;
                };
                reason: string | null;
                amount?: string;
                restocked?: boolean;
                createdAt: string;
            }[];
            can: {
                cancel: boolean;
                confirm: boolean;
                ship: boolean;
                deliver: boolean;
                pay: boolean;
                refund: boolean;
                sendProof: boolean;
            };
            createdAt: string;
            updatedAt: string;
        };
        Payment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            amount: string;
            refundedAmount: string;
            /** @enum {unknown} */
            paymentMethod: "cod" | "whatsapp" | "bank_transfer";
            /** @enum {unknown} */
            status: "pending" | "completed" | "failed" | "refunded";
            transactionId: string | null;
            notes: string;
            createdAt: string;
        };
        Sales: {
            /** Format: uuid */
            storeId: string;
            from: string;
            to: string;
            currency: string;
            orders: number;
            itemsAmount: string;
            outcomes: {
                open: number;
                delivered: number;
                refused: number;
                cancelled: number;
            };
            days: {
                date: string;
                orders: number;
                itemsAmount: string;
            }[];
            products: {
                /** Format: uuid */
                productId: string;
                name: string;
                nameAr: string | null;
                imageUrl: string | null;
                pieces: number;
                itemsAmount: string;
            }[];
        };
    };
    responses: {
        /** @description Problem */
        Problem: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token where one is needed, or one that is not good */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What it needs is down or late */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of the request: the caller’s `X-Request-Id`, or a new one. */
        RequestId: string;
        /** @description `true` where this is the first response to the key once more. */
        IdempotentReplayed: "true";
        /** @description After how many seconds it is worth trying again. */
        RetryAfter: number;
        /** @description How many requests a minute has. */
        RateLimitLimit: number;
        /** @description How many of them are left. */
        RateLimitRemaining: number;
        /** @description In how many seconds they are all there again. */
        RateLimitReset: number;
        /** @description How to authenticate. */
        WWWAuthenticate: "Bearer";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    quoteCheckout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "productId": "01990000-0000-7000-8000-000000000002",
                 *           "quantity": 2
                 *         }
                 *       ],
                 *       "region": "MA-07",
                 *       "city": "Safi"
                 *     }
                 */
                "application/json": {
                    items: {
                        /** Format: uuid */
                        productId: string;
                        quantity: number;
                    }[];
                    /** @enum {string} */
                    region?: "MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06" | "MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12";
                    city?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            502: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Problem"];
        };
    };
    listShippingRates: {
        parameters: {
            query?: {
                storeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            storeId: string | null;
                            region: string;
                            city: string | null;
                            fee: string;
                            freeFrom: string | null;
                            minDays: number;
                            maxDays: number;
                            cutOffHour: number | null;
                            version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveShippingRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rates": [
                 *         {
                 *           "region": "MA-06",
                 *           "city": "Mohammédia",
                 *           "fee": "25.00",
                 *           "freeFrom": "500.00",
                 *           "minDays": 1,
                 *           "maxDays": 3,
                 *           "cutOffHour": 14,
                 *           "version": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    storeId?: string;
                    rates: {
                        /** @enum {string} */
                        region: "MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06" | "MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12";
                        city?: string | null;
                        /**
                         * @description MAD, at most two decimals
                         * @example 149.00
                         */
                        fee: string | number;
                        /**
                         * @description MAD, at most two decimals
                         * @example 149.00
                         */
                        freeFrom?: string | number;
                        minDays: number;
                        maxDays: number;
                        cutOffHour?: number;
                        version?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            storeId: string | null;
                            region: string;
                            city: string | null;
                            fee: string;
                            freeFrom: string | null;
                            minDays: number;
                            maxDays: number;
                            cutOffHour: number | null;
                            version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    trackOrder: {
        parameters: {
            query?: {
                token?: string;
            };
            header?: never;
            path: {
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrackedOrder"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmTrackedOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "t4x9z0.mDq0Vb0gWmQv1yq4Gv1yq4Gv1yq4Gv1yq4Gv1yq4Gv0"
                 *     }
                 */
                "application/json": {
                    token?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrackedOrder"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    placeCheckout: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "productId": "01990000-0000-7000-8000-000000000002",
                 *           "quantity": 2,
                 *           "expectedPrice": "149.00"
                 *         }
                 *       ],
                 *       "shippingAddressId": "01990000-0000-7000-8000-000000000006",
                 *       "paymentMethod": "cod",
                 *       "note": "Après 18 h"
                 *     }
                 */
                "application/json": {
                    items: {
                        /** Format: uuid */
                        productId: string;
                        quantity: number;
                        /**
                         * @description MAD, at most two decimals
                         * @example 149.00
                         */
                        expectedPrice?: string | number;
                    }[];
                    /** @enum {unknown} */
                    paymentMethod: "cod" | "whatsapp" | "bank_transfer";
                    note?: string;
                    mayOpenParcel?: boolean;
                    /** Format: uuid */
                    shippingAddressId: string;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Checkout"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            502: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Problem"];
        };
    };
    removeShippingRate: {
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
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    storeId?: string;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                paymentStatus?: "unpaid" | "partial" | "paid" | "refunded";
                storeId?: string;
                q?: string;
                from?: string;
                to?: string;
                as?: "shopper" | "owner" | "staff";
                status?: "pending" | "confirmed" | "shipped" | "delivered" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    takePhoneOrder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "productId": "01990000-0000-7000-8000-000000000002",
                 *           "quantity": 1
                 *         }
                 *       ],
                 *       "recipient": {
                 *         "recipientName": "Amina Fassi",
                 *         "phone": "+212612345678",
                 *         "street": "12 rue du Port",
                 *         "city": "Safi",
                 *         "state": "MA-07"
                 *       },
                 *       "paymentMethod": "cod"
                 *     }
                 */
                "application/json": {
                    items: {
                        /** Format: uuid */
                        productId: string;
                        quantity: number;
                        /**
                         * @description MAD, at most two decimals
                         * @example 149.00
                         */
                        expectedPrice?: string | number;
                    }[];
                    /** @enum {unknown} */
                    paymentMethod: "cod" | "whatsapp" | "bank_transfer";
                    note?: string;
                    mayOpenParcel?: boolean;
                    recipient: {
                        recipientName: string;
                        phone: string;
                        street: string;
                        city: string;
                        /** @enum {string} */
                        state: "MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06" | "MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12";
                        landmark?: string;
                    };
                    /** @enum {unknown} */
                    locale?: "fr" | "ar" | "en";
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Checkout"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            502: components["responses"]["Problem"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Problem"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                as?: "shopper" | "owner" | "staff";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    editOrder: {
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
                /**
                 * @example {
                 *       "paymentMethod": "bank_transfer"
                 *     }
                 */
                "application/json": {
                    shippingAddress?: {
                        recipientName: string;
                        phone: string;
                        street: string;
                        city: string;
                        /** @enum {string} */
                        state: "MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06" | "MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12";
                        postalCode?: string | null;
                        landmark?: string | null;
                    };
                    /** @enum {unknown} */
                    paymentMethod?: "cod" | "whatsapp" | "bank_transfer";
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    logContact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "call",
                 *       "outcome": "no_answer",
                 *       "note": "Sonne dans le vide"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    channel: "call" | "whatsapp";
                    /** @enum {unknown} */
                    outcome: "reached" | "no_answer" | "busy" | "callback" | "wrong_number" | "refused";
                    nextAt?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPackingSlip: {
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
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelOrder: {
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
                /**
                 * @example {
                 *       "reason": "Le client a changé d’avis"
                 *     }
                 */
                "application/json": {
                    reason: string;
                    refund?: boolean;
                    restock?: boolean;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmOrder: {
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
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    shipOrder: {
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
                /**
                 * @example {
                 *       "carrier": "Amana",
                 *       "trackingNumber": "EE123456789MA"
                 *     }
                 */
                "application/json": {
                    carrier?: string;
                    trackingNumber?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deliverOrder: {
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
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    addOrderNote: {
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
                /**
                 * @example {
                 *       "text": "Rappeler demain matin"
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPaymentProof: {
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
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendPaymentProof: {
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
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                as?: "shopper" | "owner" | "staff";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    addPayment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "298.00",
                 *       "paymentMethod": "bank_transfer",
                 *       "notes": "Annoncé par téléphone"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description MAD, at most two decimals
                     * @example 149.00
                     */
                    amount: string | number;
                    /** @enum {unknown} */
                    paymentMethod: "cod" | "whatsapp" | "bank_transfer";
                    transactionId?: string;
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSales: {
        parameters: {
            query?: {
                storeId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Sales"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    completePayment: {
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
                /**
                 * @example {
                 *       "amount": "298.00",
                 *       "transactionId": "VIR-20260101-77"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description MAD, at most two decimals
                     * @example 149.00
                     */
                    amount?: string | number;
                    transactionId?: string;
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    failPayment: {
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
                /**
                 * @example {
                 *       "notes": "Virement jamais reçu"
                 *     }
                 */
                "application/json": {
                    notes: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    refundPayment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "149.00",
                 *       "notes": "Un bol cassé"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description MAD, at most two decimals
                     * @example 149.00
                     */
                    amount?: string | number;
                    all?: boolean;
                    notes: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    findPurchase: {
        parameters: {
            query: {
                userId: string;
                productId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            delivered: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    listStoreStats: {
        parameters: {
            query: {
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            deliveredShare: number | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoreWork: {
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
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            toShip: number;
                            late: number;
                            lateTo: string;
                            hasDeliveryRates: boolean;
                            toShipOrders: {
                                /** Format: uuid */
                                id: string;
                                orderNumber: string;
                                city: string;
                                totalAmount: string;
                                isLate: boolean;
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOutgoingMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            channel: "email" | "whatsapp";
                            to: string | null;
                            /** @enum {unknown} */
                            locale: "fr" | "ar" | "en";
                            at: string;
                            content: {
                                subject: string;
                                paragraphs: string[];
                                facts?: {
                                    label: string;
                                    value: string;
                                }[];
                                links?: {
                                    label: string;
                                    url: string;
                                }[];
                                footer?: string;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    getObligations: {
        parameters: {
            query?: {
                storeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            openOrders: {
                                orderNumber: string;
                                /** @enum {unknown} */
                                status: "pending" | "confirmed" | "shipped" | "delivered" | "cancelled";
                                /** @enum {unknown} */
                                as: "shopper" | "owner";
                            }[];
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrdersOfShopper: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    forgetUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01990000-0000-7000-8000-000000000005",
                 *       "deletedAt": "2026-01-01T10:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    deletedAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
}
