// Made by `npm run openapi` from the routes of the service. Do not edit.

export interface paths {
    "/api/v1/products/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** At most 10 000 products as a CSV that can be imported: an owner’s own, or any for staff */
        get: operations["exportProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products on sale; with `status` also the others, for their owner and staff */
        get: operations["listProducts"];
        put?: never;
        /** Add a product to a store */
        post: operations["addProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product by id or slug */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /** Archive a product; with `permanent` delete an archived one that was never reserved */
        delete: operations["archiveProduct"];
        options?: never;
        head?: never;
        /** Change a product */
        patch: operations["changeProduct"];
        trace?: never;
    };
    "/api/v1/products/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Approved reviews of a product, or of all of its family */
        get: operations["listProductReviews"];
        put?: never;
        /** Review a product that one has received */
        post: operations["writeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All categories as a tree */
        get: operations["listCategories"];
        put?: never;
        /** Add a category, as the last of its siblings */
        post: operations["addCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A category by its slug or one that it had, with what its products say of themselves */
        get: operations["getCategory"];
        put?: never;
        post?: never;
        /** Delete a category that holds neither products nor categories */
        delete: operations["removeCategory"];
        options?: never;
        head?: never;
        /** Change a category; under another slug the old one leads to it */
        patch: operations["changeCategory"];
        trace?: never;
    };
    "/api/v1/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products, categories and stores that somebody who is typing may mean */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one’s own import is, with a page of the rows that are wrong, or of all */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a product out of the archive, as visible as it was */
        post: operations["restoreProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a hidden copy of a product, without its photos and stock */
        post: operations["duplicateProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a photo away from its product */
        delete: operations["removeImage"];
        options?: never;
        head?: never;
        /** Change the text or the place of a photo; the first one is the primary one */
        patch: operations["changeImage"];
        trace?: never;
    };
    "/api/v1/products/{id}/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is in stock of a product */
        get: operations["getInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set or adjust the stock of a product */
        patch: operations["changeInventory"];
        trace?: never;
    };
    "/api/v1/products/{id}/family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make a product a member of a family, or change its options there */
        put: operations["joinFamily"];
        post?: never;
        /** Take a product out of its family */
        delete: operations["leaveFamily"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a family of products that differ in named options */
        post: operations["addFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A family with all its members */
        get: operations["getFamily"];
        put?: never;
        post?: never;
        /** Delete a family; its members stay, each by itself */
        delete: operations["deleteFamily"];
        options?: never;
        head?: never;
        /** Rename a family or change its options; values that members have stay */
        patch: operations["changeFamily"];
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own reviews with `mine`, else those of a status, for staff */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw one’s review */
        delete: operations["withdrawReview"];
        options?: never;
        head?: never;
        /** Edit one’s review */
        patch: operations["editReview"];
        trace?: never;
    };
    "/api/v1/reviews/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a review of one’s store for everyone to read, or change that answer */
        put: operations["replyToReview"];
        post?: never;
        /** Take one’s answer to a review back */
        delete: operations["takeBackReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Find a review helpful */
        put: operations["findReviewHelpful"];
        post?: never;
        /** Find a review helpful no longer */
        delete: operations["takeBackVote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask staff to look at a review */
        post: operations["reportReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a review, as it was read at `version` */
        post: operations["approveReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a review, as it was read at `version` */
        post: operations["rejectReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{slug}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a category, with all below it, into another one or at another place */
        post: operations["moveCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{slug}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a category a picture: JPEG, PNG, WebP or AVIF, at most 10 MB and 40 megapixels */
        put: operations["saveCategoryPicture"];
        post?: never;
        /** Take the picture of a category away */
        delete: operations["removeCategoryPicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What words that people type mean besides themselves */
        get: operations["listSynonyms"];
        /** Say what a word or phrase means, in place of what it meant before */
        put: operations["saveSynonym"];
        post?: never;
        /** Remove what a word or phrase means */
        delete: operations["removeSynonym"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a photo to a product: JPEG, PNG, WebP or AVIF of at most 10 MB and 40 megapixels */
        post: operations["addImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a CSV of at most 20 MB and 10 000 rows by a job; with `dryRun` it says what would come of each row */
        post: operations["importProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold stock for a checkout, all items or none */
        post: operations["reserveStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/reservations/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep those of many reservations that are held in full; lists these */
        post: operations["confirmHeldReservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/reservations/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what is held until its orders end */
        post: operations["confirmReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/reservations/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give reserved stock back: the lines named, or all */
        post: operations["releaseReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/reservations/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An order has been shipped: its lines leave the stock */
        post: operations["commitReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/reservations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A refused parcel came back: its lines are in stock again */
        post: operations["returnReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products by their ids, also those that are not on sale */
        get: operations["listProductsByIds"];
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
        /** The ratings of stores: the mean of all reviews of their products */
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
    "/internal/events/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a store is now; an event older than the copy changes nothing */
        post: operations["syncStoreCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/users/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews of an author, as the author sees them */
        get: operations["listReviewsOfAuthor"];
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
        /** An account was deleted: its token is refused, its name is shown no more */
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
        Product: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            storeId: string;
            store: components["schemas"]["StoreCard"];
            name: string;
            nameAr: string | null;
            slug: string;
            category: string;
            price: string;
            currency: string;
            sku: string;
            isActive: boolean;
            version: number;
            primaryImage: {
                /** Format: uuid */
                id: string;
                url: string;
                altText: string;
                isPrimary: boolean;
                position: number;
                width: number;
                height: number;
                thumbhash: string | null;
                variants: {
                    url: string;
                    width: number;
                }[];
            } | null;
            rating: {
                average: number;
                count: number;
            };
            availability: {
                inStock: boolean;
                available: number;
            };
            family: {
                /** Format: uuid */
                id: string;
                name: string;
                nameAr: string | null;
                priceFrom: string;
                members: number;
                options: {
                    /** @enum {unknown} */
                    key: "size" | "colour" | "weight" | "volume" | "material" | "scent" | "dimensions";
                    values: string[];
                }[];
            } | null;
            lowStockAt?: number;
            createdAt: string;
            updatedAt: string;
        };
        StoreCard: {
            /** Format: uuid */
            id: string;
            name: string;
            nameAr: string | null;
            slug: string;
            city: string;
            whatsappPhone: string | null;
            pausedUntil: string | null;
        };
        ProductDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            storeId: string;
            store: components["schemas"]["StoreCard"];
            name: string;
            nameAr: string | null;
            slug: string;
            category: string;
            price: string;
            currency: string;
            sku: string;
            isActive: boolean;
            version: number;
            primaryImage: {
                /** Format: uuid */
                id: string;
                url: string;
                altText: string;
                isPrimary: boolean;
                position: number;
                width: number;
                height: number;
                thumbhash: string | null;
                variants: {
                    url: string;
                    width: number;
                }[];
            } | null;
            rating: {
                average: number;
                count: number;
            };
            availability: {
                inStock: boolean;
                available: number;
            };
            family: {
                /** Format: uuid */
                id: string;
                name: string;
                nameAr: string | null;
                priceFrom: string;
                members: number;
                options: {
                    /** @enum {unknown} */
                    key: "size" | "colour" | "weight" | "volume" | "material" | "scent" | "dimensions";
                    values: string[];
                }[];
                siblings: {
                    /** Format: uuid */
                    id: string;
                    slug: string;
                    options: {
                        size?: string;
                        colour?: string;
                        weight?: string;
                        volume?: string;
                        material?: string;
                        scent?: string;
                        dimensions?: string;
                    };
                    price: string;
                    inStock: boolean;
                }[];
            } | null;
            lowStockAt?: number;
            createdAt: string;
            updatedAt: string;
            description: string;
            descriptionAr: string | null;
            images: components["schemas"]["Image"][];
            attributes: {
                key: string;
                name: {
                    fr: string;
                    ar: string;
                    en: string;
                };
                value: string | number;
                unit: string | null;
                valueName: {
                    fr: string;
                    ar: string;
                    en: string;
                } | null;
            }[];
        };
        Image: {
            /** Format: uuid */
            id: string;
            url: string;
            altText: string;
            isPrimary: boolean;
            position: number;
            width: number;
            height: number;
            thumbhash: string | null;
            variants: {
                url: string;
                width: number;
            }[];
        };
        Review: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            productId: string;
            userName: string;
            rating: number;
            comment: string;
            /** @enum {unknown} */
            status: "pending" | "approved" | "rejected";
            verifiedPurchase: boolean;
            reply: {
                text: string;
                createdAt: string;
            } | null;
            helpfulCount: number;
            createdAt: string;
        };
        CategoryDetail: {
            slug: string;
            parent: string | null;
            name: {
                fr: string;
                ar: string;
                en: string;
            };
            picture: {
                url: string;
                width: number;
                variants: {
                    url: string;
                    width: number;
                }[];
            } | null;
            attributes: {
                key: string;
                /** @enum {unknown} */
                kind: "text" | "number" | "choice";
                name: {
                    fr: string;
                    ar: string;
                    en: string;
                };
                unit: string | null;
                choices: {
                    value: string;
                    name: {
                        fr: string;
                        ar: string;
                        en: string;
                    };
                }[] | null;
                category: string;
            }[];
            version: number;
        };
        JobWithRows: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            type: "product_import";
            /** Format: uuid */
            storeId: string;
            /** @enum {unknown} */
            status: "waiting" | "running" | "done";
            dryRun: boolean;
            progress: {
                done: number;
                total: number;
            };
            counts: {
                created: number;
                updated: number;
                unchanged: number;
                failed: number;
            };
            columns: {
                header: string;
                field: string | null;
            }[];
            encoding: string;
            delimiter: string;
            createdAt: string;
            updatedAt: string;
            rows: {
                line: number;
                sku: string | null;
                /** @enum {unknown} */
                action: "created" | "updated" | "unchanged" | "failed";
                /** Format: uuid */
                productId: string | null;
                errors: {
                    field: string;
                    rule: string;
                    message: string;
                }[];
            }[];
        };
        Inventory: {
            /** Format: uuid */
            productId: string;
            quantity: number;
            reserved: number;
            available: number;
            updatedAt: string;
        };
        Family: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            storeId: string;
            name: string;
            nameAr: string | null;
            options: {
                /** @enum {unknown} */
                key: "size" | "colour" | "weight" | "volume" | "material" | "scent" | "dimensions";
                values: string[];
            }[];
            members: {
                /** Format: uuid */
                id: string;
                name: string;
                nameAr: string | null;
                slug: string;
                sku: string;
                options: {
                    size?: string;
                    colour?: string;
                    weight?: string;
                    volume?: string;
                    material?: string;
                    scent?: string;
                    dimensions?: string;
                };
                price: string;
                isActive: boolean;
                isArchived: boolean;
                isLead: boolean;
                available: number;
            }[];
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        OwnReview: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            productId: string;
            userName: string;
            rating: number;
            comment: string;
            /** @enum {unknown} */
            status: "pending" | "approved" | "rejected";
            verifiedPurchase: boolean;
            reply: {
                text: string;
                createdAt: string;
            } | null;
            helpfulCount: number;
            createdAt: string;
            /** Format: uuid */
            userId: string;
            version: number;
            rejection: {
                /** @enum {unknown} */
                reason: "off_topic" | "abusive" | "personal_data" | "spam" | "other";
                note: string | null;
            } | null;
        };
        Synonym: {
            term: string;
            expansions: string[];
            updatedAt: string;
        };
        Job: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            type: "product_import";
            /** Format: uuid */
            storeId: string;
            /** @enum {unknown} */
            status: "waiting" | "running" | "done";
            dryRun: boolean;
            progress: {
                done: number;
                total: number;
            };
            counts: {
                created: number;
                updated: number;
                unchanged: number;
                failed: number;
            };
            columns: {
                header: string;
                field: string | null;
            }[];
            encoding: string;
            delimiter: string;
            createdAt: string;
            updatedAt: string;
        };
        Reservation: {
            /** Format: uuid */
            id: string;
            expiresAt: string;
            lines: {
                /** Format: uuid */
                productId: string;
                quantity: number;
                name: string;
                nameAr: string | null;
                sku: string;
                price: string;
                imageUrl: string | null;
                /** Format: uuid */
                storeId: string;
                storeName: string;
                store: components["schemas"]["StoreCard"];
            }[];
        };
        OfferedProduct: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            storeId: string;
            store: components["schemas"]["StoreCard"];
            name: string;
            nameAr: string | null;
            slug: string;
            category: string;
            price: string;
            currency: string;
            sku: string;
            isActive: boolean;
            version: number;
            primaryImage: {
                /** Format: uuid */
                id: string;
                url: string;
                altText: string;
                isPrimary: boolean;
                position: number;
                width: number;
                height: number;
                thumbhash: string | null;
                variants: {
                    url: string;
                    width: number;
                }[];
            } | null;
            rating: {
                average: number;
                count: number;
            };
            availability: {
                inStock: boolean;
                available: number;
            };
            family: {
                /** Format: uuid */
                id: string;
                name: string;
                nameAr: string | null;
                priceFrom: string;
                members: number;
                options: {
                    /** @enum {unknown} */
                    key: "size" | "colour" | "weight" | "volume" | "material" | "scent" | "dimensions";
                    values: string[];
                }[];
            } | null;
            lowStockAt?: number;
            createdAt: string;
            updatedAt: string;
            storeName: string;
            imageUrl: string | null;
            available: number;
            isAvailable: boolean;
            isPaused: boolean;
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
    exportProducts: {
        parameters: {
            query?: {
                ids?: string;
                q?: string;
                category?: string;
                storeId?: string;
                minPrice?: string;
                maxPrice?: string;
                inStock?: boolean;
                minRating?: number;
                status?: "active" | "all" | "inactive" | "archived";
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
                    "text/csv": string;
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
    listProducts: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                ids?: string;
                q?: string;
                category?: string;
                storeId?: string;
                minPrice?: string;
                maxPrice?: string;
                inStock?: boolean;
                minRating?: number;
                status?: "active" | "all" | "inactive" | "archived";
                members?: "all";
                sort?: "relevance" | "newest" | "price" | "-price" | "rating";
                as?: "shopper" | "owner" | "staff";
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
                        data: components["schemas"]["Product"][];
                        meta: components["schemas"]["PageMeta"] & {
                            /**
                             * @description How many products each choice would give, counted inside all other filters
                             * @example {
                             *       "category": [
                             *         {
                             *           "value": "tapis",
                             *           "count": 41
                             *         },
                             *         {
                             *           "value": "poterie",
                             *           "count": 17
                             *         }
                             *       ],
                             *       "price": [
                             *         {
                             *           "min": null,
                             *           "max": "100.00",
                             *           "count": 12
                             *         },
                             *         {
                             *           "min": "100.00",
                             *           "max": "250.00",
                             *           "count": 31
                             *         }
                             *       ],
                             *       "rating": [
                             *         {
                             *           "value": 4,
                             *           "count": 26
                             *         }
                             *       ],
                             *       "availability": [
                             *         {
                             *           "value": true,
                             *           "count": 55
                             *         },
                             *         {
                             *           "value": false,
                             *           "count": 3
                             *         }
                             *       ],
                             *       "estimated": []
                             *     }
                             */
                            facets?: {
                                category: {
                                    value: string;
                                    count: number;
                                }[];
                                price: {
                                    min?: string | null;
                                    max?: string | null;
                                    count: number;
                                }[];
                                rating: {
                                    value: number;
                                    count: number;
                                }[];
                                availability: {
                                    value: boolean;
                                    count: number;
                                }[];
                                /** @description Facets of more products than are counted exactly: a sample stands for them */
                                estimated: ("category" | "price" | "rating" | "availability")[];
                            };
                            /** @description What a list with `q` says where it did not go by what was typed */
                            search?: {
                                /** @description What was searched for instead */
                                corrected?: string;
                                /** @description Words that were left out, as no product has them all */
                                dropped?: string[];
                                /**
                                 * @description Nothing was typed that a search goes by
                                 * @enum {unknown}
                                 */
                                empty?: "stop_words";
                            };
                        };
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
    addProduct: {
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
                 *       "storeId": "01990000-0000-7000-8000-000000000001",
                 *       "name": "Bol bleu",
                 *       "nameAr": "زلافة زرقاء",
                 *       "description": "Tourné à la main.",
                 *       "category": "poterie",
                 *       "price": "149.00",
                 *       "sku": "BOL-01",
                 *       "quantity": 12
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    storeId: string;
                    name: string;
                    nameAr?: string | null;
                    description: string;
                    descriptionAr?: string | null;
                    category: string;
                    /**
                     * @description MAD, at most two decimals
                     * @example 149.00
                     */
                    price: string | number;
                    sku: string;
                    isActive?: boolean;
                    quantity?: number;
                    lowStockAt?: number;
                    attributes?: {
                        key: string;
                        value: string | number;
                    }[];
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
                        data: components["schemas"]["ProductDetail"];
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
    getProduct: {
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
                        data: components["schemas"]["ProductDetail"];
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
    archiveProduct: {
        parameters: {
            query?: {
                permanent?: boolean;
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
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeProduct: {
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
                 *       "price": "129.00",
                 *       "version": 4
                 *     }
                 */
                "application/json": {
                    name?: string;
                    nameAr?: string | null;
                    description?: string;
                    descriptionAr?: string | null;
                    category?: string;
                    /**
                     * @description MAD, at most two decimals
                     * @example 149.00
                     */
                    price?: string | number;
                    sku?: string;
                    isActive?: boolean;
                    lowStockAt?: number;
                    attributes?: {
                        key: string;
                        value: string | number;
                    }[];
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
                        data: components["schemas"]["ProductDetail"];
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
    listProductReviews: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                rating?: number;
                sort?: "newest" | "helpful" | "rating" | "-rating";
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
                        data: components["schemas"]["Review"][];
                        meta: components["schemas"]["PageMeta"] & {
                            histogram: {
                                1: number;
                                2: number;
                                3: number;
                                4: number;
                                5: number;
                            };
                        };
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
    writeReview: {
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
                 *       "rating": 5,
                 *       "comment": "Très belle pièce."
                 *     }
                 */
                "application/json": {
                    rating: number;
                    comment: string;
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
                        data: components["schemas"]["OwnReview"];
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
    listCategories: {
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
                            slug: string;
                            name: {
                                fr: string;
                                ar: string;
                                en: string;
                            };
                            picture: {
                                url: string;
                                width: number;
                                variants: {
                                    url: string;
                                    width: number;
                                }[];
                            } | null;
                            version: number;
                            productCount: number;
                            children: {
                                slug: string;
                                name: {
                                    fr: string;
                                    ar: string;
                                    en: string;
                                };
                                picture: {
                                    url: string;
                                    width: number;
                                    variants: {
                                        url: string;
                                        width: number;
                                    }[];
                                } | null;
                                version: number;
                                productCount: number;
                                children: (string | number | boolean | unknown[] | Record<string, never>)[];
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
        };
    };
    addCategory: {
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
                 *       "name": {
                 *         "fr": "Tapis",
                 *         "ar": "زرابي",
                 *         "en": "Rugs"
                 *       },
                 *       "parent": "maison-deco",
                 *       "attributes": [
                 *         {
                 *           "key": "origin",
                 *           "kind": "text",
                 *           "name": {
                 *             "fr": "Tapis",
                 *             "ar": "زرابي",
                 *             "en": "Rugs"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    slug?: string;
                    parent?: string | null;
                    name: {
                        fr: string;
                        ar: string;
                        en: string;
                    };
                    attributes?: {
                        key: string;
                        /** @enum {unknown} */
                        kind: "text" | "number" | "choice";
                        name: {
                            fr: string;
                            ar: string;
                            en: string;
                        };
                        unit?: string | null;
                        choices?: {
                            value: string;
                            name: {
                                fr: string;
                                ar: string;
                                en: string;
                            };
                        }[] | null;
                    }[];
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
                        data: components["schemas"]["CategoryDetail"];
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
    getCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                        data: components["schemas"]["CategoryDetail"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    removeCategory: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                slug: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    changeCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "tapis-berberes",
                 *       "name": {
                 *         "fr": "Tapis",
                 *         "ar": "زرابي",
                 *         "en": "Rugs"
                 *       },
                 *       "version": 3
                 *     }
                 */
                "application/json": {
                    slug?: string;
                    name?: {
                        fr: string;
                        ar: string;
                        en: string;
                    };
                    attributes?: {
                        key: string;
                        /** @enum {unknown} */
                        kind: "text" | "number" | "choice";
                        name: {
                            fr: string;
                            ar: string;
                            en: string;
                        };
                        unit?: string | null;
                        choices?: {
                            value: string;
                            name: {
                                fr: string;
                                ar: string;
                                en: string;
                            };
                        }[] | null;
                    }[];
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
                        data: components["schemas"]["CategoryDetail"];
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
    suggest: {
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
            /** @description Success */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            products: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                nameAr: string | null;
                                slug: string;
                                price: string;
                                primaryImage: {
                                    /** Format: uuid */
                                    id: string;
                                    url: string;
                                    altText: string;
                                    isPrimary: boolean;
                                    position: number;
                                    width: number;
                                    height: number;
                                    thumbhash: string | null;
                                    variants: {
                                        url: string;
                                        width: number;
                                    }[];
                                } | null;
                            }[];
                            categories: {
                                slug: string;
                                name: {
                                    fr: string;
                                    ar: string;
                                    en: string;
                                };
                            }[];
                            stores: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                nameAr: string | null;
                                slug: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    getJob: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                rows?: "failed" | "all";
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
                        data: components["schemas"]["JobWithRows"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                            totalIsExact: boolean;
                            lastPage: number;
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
        };
    };
    restoreProduct: {
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
                 *       "version": 3
                 *     }
                 */
                "application/json": {
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
                        data: components["schemas"]["ProductDetail"];
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
    duplicateProduct: {
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
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProductDetail"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeImage: {
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
            503: components["responses"]["Unavailable"];
        };
    };
    changeImage: {
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
                 *       "altText": "Bol bleu, vu de dessus",
                 *       "position": 1
                 *     }
                 */
                "application/json": {
                    altText?: string;
                    isPrimary?: boolean;
                    position?: number;
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
                        data: components["schemas"]["Image"];
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
    getInventory: {
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
                        data: components["schemas"]["Inventory"];
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
    changeInventory: {
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
                 *       "adjustBy": -2,
                 *       "reason": "Cassés en réserve"
                 *     }
                 */
                "application/json": {
                    quantity?: number;
                    expectedQuantity?: number;
                    adjustBy?: number;
                    reason?: string;
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
                        data: components["schemas"]["Inventory"];
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
    joinFamily: {
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
                 *       "familyId": "01990000-0000-7000-8000-000000000001",
                 *       "options": {
                 *         "size": "M"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    familyId: string;
                    options: {
                        size?: string;
                        colour?: string;
                        weight?: string;
                        volume?: string;
                        material?: string;
                        scent?: string;
                        dimensions?: string;
                    };
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
                        data: components["schemas"]["ProductDetail"];
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
    leaveFamily: {
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
            503: components["responses"]["Unavailable"];
        };
    };
    addFamily: {
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
                 *       "storeId": "01990000-0000-7000-8000-000000000001",
                 *       "name": "Caftan",
                 *       "nameAr": "قفطان",
                 *       "options": [
                 *         {
                 *           "key": "size",
                 *           "values": [
                 *             "S",
                 *             "M",
                 *             "L"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    storeId: string;
                    name: string;
                    nameAr?: string | null;
                    options: {
                        /** @enum {unknown} */
                        key: "size" | "colour" | "weight" | "volume" | "material" | "scent" | "dimensions";
                        values: string[];
                    }[];
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
                        data: components["schemas"]["Family"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    getFamily: {
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
                        data: components["schemas"]["Family"];
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
    deleteFamily: {
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
            503: components["responses"]["Unavailable"];
        };
    };
    changeFamily: {
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
                 *       "options": [
                 *         {
                 *           "key": "size",
                 *           "values": [
                 *             "S",
                 *             "M",
                 *             "L",
                 *             "XL"
                 *           ]
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    name?: string;
                    nameAr?: string | null;
                    options?: {
                        /** @enum {unknown} */
                        key: "size" | "colour" | "weight" | "volume" | "material" | "scent" | "dimensions";
                        values: string[];
                    }[];
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
                        data: components["schemas"]["Family"];
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
    listReviews: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                mine?: boolean;
                status?: "pending" | "approved" | "rejected";
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
                        data: components["schemas"]["OwnReview"][];
                        meta: components["schemas"]["PageMeta"];
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
    withdrawReview: {
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
    editReview: {
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
                 *       "rating": 4,
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    rating?: number;
                    comment?: string;
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
                        data: components["schemas"]["OwnReview"];
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
    replyToReview: {
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
                 *       "text": "Merci ! Le plat va aussi au four."
                 *     }
                 */
                "application/json": {
                    text: string;
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
                        data: components["schemas"]["Review"];
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
        };
    };
    takeBackReply: {
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
    findReviewHelpful: {
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
                        data: components["schemas"]["Review"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    takeBackVote: {
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
                        data: components["schemas"]["Review"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    reportReview: {
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
                 *       "reason": "personal_data"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    reason: "off_topic" | "abusive" | "personal_data" | "spam" | "other";
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
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    approveReview: {
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
                        data: components["schemas"]["OwnReview"];
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
    rejectReview: {
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
                 *       "reason": "off_topic",
                 *       "note": "C’est une question sur la livraison.",
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    reason: "off_topic" | "abusive" | "personal_data" | "spam" | "other";
                    note?: string | null;
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
                        data: components["schemas"]["OwnReview"];
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
    moveCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parent": "maison-deco",
                 *       "position": 0,
                 *       "version": 3
                 *     }
                 */
                "application/json": {
                    parent?: string | null;
                    position?: number;
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
                        data: components["schemas"]["CategoryDetail"];
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
    saveCategoryPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                        data: components["schemas"]["CategoryDetail"];
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
    removeCategoryPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
    listSynonyms: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                q?: string;
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
                        data: components["schemas"]["Synonym"][];
                        meta: components["schemas"]["PageMeta"];
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
    saveSynonym: {
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
                 *       "term": "ma9la",
                 *       "expansions": [
                 *         "poêle",
                 *         "مقلاة"
                 *       ]
                 *     }
                 */
                "application/json": {
                    term: string;
                    expansions: string[];
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
                        data: components["schemas"]["Synonym"];
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
    removeSynonym: {
        parameters: {
            query: {
                term: string;
            };
            header?: never;
            path?: never;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    addImage: {
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
                    altText?: string | null;
                    isPrimary?: boolean;
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
                        data: components["schemas"]["Image"];
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
    importProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                    /** Format: uuid */
                    storeId?: string;
                    dryRun?: boolean;
                    fileName?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    reserveStock: {
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
                 *       "id": "01990000-0000-7000-8000-000000000003",
                 *       "items": [
                 *         {
                 *           "productId": "01990000-0000-7000-8000-000000000002",
                 *           "quantity": 2
                 *         }
                 *       ],
                 *       "ttlSeconds": 900
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    items: {
                        /** Format: uuid */
                        productId: string;
                        quantity: number;
                    }[];
                    ttlSeconds: number;
                    replaces?: string[];
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
                        data: components["schemas"]["Reservation"];
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
    confirmHeldReservations: {
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
                 *       "ids": [
                 *         "01990000-0000-7000-8000-000000000003"
                 *       ]
                 *     }
                 */
                "application/json": {
                    ids: string[];
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
                            productIds: string[];
                        }[];
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
    confirmReservation: {
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
                            confirmed: string[];
                            lost: string[];
                        };
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
    releaseReservation: {
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
                 *       "orderId": "01990000-0000-7000-8000-000000000004",
                 *       "productIds": [
                 *         "01990000-0000-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    orderId?: string;
                    productIds?: string[];
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
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    commitReservation: {
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
                 *       "orderId": "01990000-0000-7000-8000-000000000004",
                 *       "productIds": [
                 *         "01990000-0000-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    orderId: string;
                    productIds: string[];
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
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    returnReservation: {
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
                 *       "orderId": "01990000-0000-7000-8000-000000000004",
                 *       "productIds": [
                 *         "01990000-0000-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    orderId: string;
                    productIds: string[];
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
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["RateLimited"];
        };
    };
    listProductsByIds: {
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
                        data: components["schemas"]["OfferedProduct"][];
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
                            rating: {
                                average: number;
                                count: number;
                            };
                        }[];
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
                            reviewsToAnswer: number;
                            lowStock: number;
                            soldOut: number;
                            products: number;
                            hasProductWithPhoto: boolean;
                            scarceProducts: {
                                name: string;
                                nameAr: string | null;
                                imageUrl: string | null;
                                /** Format: uuid */
                                id: string;
                                available: number;
                                lowStockAt: number;
                            }[];
                            recentReviews: {
                                /** Format: uuid */
                                id: string;
                                rating: number;
                                comment: string;
                                isAnswered: boolean;
                                product: {
                                    name: string;
                                    nameAr: string | null;
                                    imageUrl: string | null;
                                };
                            }[];
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
    syncStoreCopy: {
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
                 *       "id": "01990000-0000-7000-8000-000000000001",
                 *       "name": "Dar Salma",
                 *       "nameAr": "دار سلمى",
                 *       "slug": "dar-salma",
                 *       "city": "Safi",
                 *       "whatsappPhone": "+212600000001",
                 *       "isActive": true,
                 *       "pausedUntil": null,
                 *       "updatedAt": "2026-01-01T10:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    nameAr?: string | null;
                    slug: string;
                    city: string;
                    whatsappPhone?: string | null;
                    isActive: boolean;
                    pausedUntil?: string | null;
                    updatedAt: string;
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
    listReviewsOfAuthor: {
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
                        data: components["schemas"]["OwnReview"][];
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
