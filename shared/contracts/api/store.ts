// Made by `npm run openapi` from the routes of the service. Do not edit.

export interface paths {
    "/api/v1/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active stores */
        get: operations["listStores"];
        put?: never;
        /** Open a store */
        post: operations["createStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store by id or slug */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a store */
        patch: operations["changeStore"];
        trace?: never;
    };
    "/api/v1/store-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a store owner */
        post: operations["becomeStoreOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store-owners/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in owner */
        get: operations["getStoreOwner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the signed-in owner */
        patch: operations["changeStoreOwner"];
        trace?: never;
    };
    "/api/v1/stores/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a store its cover: JPEG, PNG, WebP or AVIF of at most 10 MB and 40 megapixels */
        put: operations["saveStoreCover"];
        post?: never;
        /** Take the cover of a store away */
        delete: operations["removeStoreCover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a store as verified: its owner's ICE and RIB were checked */
        post: operations["verifyStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/unverify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the verified mark away */
        post: operations["unverifyStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a store */
        post: operations["suspendStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reinstate a suspended store */
        post: operations["reinstateStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a store its logo: JPEG, PNG, WebP or AVIF of at most 10 MB and 40 megapixels */
        put: operations["saveStoreLogo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/owners/{userId}/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The store that a user owns */
        get: operations["getOwnedStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stores by their ids, also closed ones */
        get: operations["listStoresByIds"];
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
        /** The store of a user who wants to leave; an open one stands in the way */
        get: operations["getObligations"];
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
        /** An account was deleted; repeating it changes nothing */
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
        Store: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            storeOwnerId: string;
            name: string;
            nameAr: string | null;
            slug: string;
            description: string;
            descriptionAr: string | null;
            tagline: string | null;
            coverUrl: string | null;
            isVerified: boolean;
            pausedUntil: string | null;
            rating: {
                average: number;
                count: number;
            } | null;
            stats: {
                deliveredShare: number | null;
            };
            version: number;
            street: string;
            city: string;
            state: string;
            latitude: number;
            longitude: number;
            logoUrl: string | null;
            whatsappPhone: string | null;
            isActive: boolean;
            createdAt: string;
            updatedAt: string;
            distanceKm?: number;
        };
        StoreOwner: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            /** Format: uuid */
            storeId: string | null;
            businessName: string;
            phone: string | null;
            ice: string | null;
            rib: string | null;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        OwnedStore: {
            /** Format: uuid */
            id: string;
            name: string;
            isActive: boolean;
        };
        StoreEvent: {
            /** Format: uuid */
            id: string;
            name: string;
            nameAr: string | null;
            slug: string;
            city: string;
            whatsappPhone: string | null;
            isActive: boolean;
            pausedUntil: string | null;
            updatedAt: string;
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
    listStores: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                q?: string;
                region?: "MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06" | "MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12";
                city?: string;
                near?: string;
                radiusKm?: number;
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
                        data: components["schemas"]["Store"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    createStore: {
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
                 *       "name": "Atelier du Port",
                 *       "description": "Paniers tressés à la main.",
                 *       "street": "12 rue du Port",
                 *       "city": "Essaouira",
                 *       "state": "MA-07",
                 *       "latitude": 31.5085,
                 *       "longitude": -9.7595,
                 *       "isActive": false
                 *     }
                 */
                "application/json": {
                    name: string;
                    nameAr?: string | null;
                    description: string;
                    descriptionAr?: string | null;
                    tagline?: string | null;
                    street: string;
                    city: string;
                    /** @enum {string} */
                    state: "MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06" | "MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12";
                    latitude: number;
                    longitude: number;
                    whatsappPhone?: string | null;
                    isActive?: boolean;
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
                        data: components["schemas"]["Store"];
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
        };
    };
    getStore: {
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
                        data: components["schemas"]["Store"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    changeStore: {
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
                 *       "city": "Safi",
                 *       "isActive": true,
                 *       "version": 2
                 *     }
                 */
                "application/json": {
                    name?: string;
                    nameAr?: string | null;
                    description?: string;
                    descriptionAr?: string | null;
                    tagline?: string | null;
                    street?: string;
                    city?: string;
                    /** @enum {string} */
                    state?: "MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06" | "MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12";
                    latitude?: number;
                    longitude?: number;
                    whatsappPhone?: string | null;
                    isActive?: boolean;
                    pausedUntil?: string | null;
                    version?: number;
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
                        data: components["schemas"]["Store"];
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
        };
    };
    becomeStoreOwner: {
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
                 *       "businessName": "Atelier du Port",
                 *       "phone": "+212522000000",
                 *       "ice": "001234567000089"
                 *     }
                 */
                "application/json": {
                    businessName: string;
                    phone: string;
                    ice?: string | null;
                    rib?: string | null;
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
                        data: components["schemas"]["StoreOwner"];
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
        };
    };
    getStoreOwner: {
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
                        data: components["schemas"]["StoreOwner"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    changeStoreOwner: {
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
                 *       "phone": "+212522000001",
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    businessName?: string;
                    phone?: string;
                    ice?: string | null;
                    rib?: string | null;
                    version?: number;
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
                        data: components["schemas"]["StoreOwner"];
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
        };
    };
    saveStoreCover: {
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
                        data: components["schemas"]["Store"];
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
    removeStoreCover: {
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
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    verifyStore: {
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
                 *       "version": 2,
                 *       "ownerVersion": 1
                 *     }
                 */
                "application/json": {
                    version?: number;
                    ownerVersion?: number;
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
                        data: components["schemas"]["Store"];
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
        };
    };
    unverifyStore: {
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
                 *       "reason": "Le RIB n’est plus valable",
                 *       "version": 3
                 *     }
                 */
                "application/json": {
                    reason: string;
                    version?: number;
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
                        data: components["schemas"]["Store"];
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
        };
    };
    suspendStore: {
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
                 *       "reason": "Contrefaçons",
                 *       "version": 2
                 *     }
                 */
                "application/json": {
                    reason: string;
                    version?: number;
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
                        data: components["schemas"]["Store"];
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
        };
    };
    reinstateStore: {
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
                        data: components["schemas"]["Store"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    saveStoreLogo: {
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
                        data: components["schemas"]["Store"];
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
    getOwnedStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
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
                        data: components["schemas"]["OwnedStore"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    listStoresByIds: {
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
                        data: components["schemas"]["StoreEvent"][];
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
    getObligations: {
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
                            store: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                isActive: boolean;
                            } | null;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
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
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
}
