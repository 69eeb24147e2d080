# One of the four AdonisJS apps. From the root of the checkout:
#   docker build -f deploy/docker/service.Dockerfile --build-arg APP=order-service -t marketplace/order-service .

# The digest names one image for good; a newer Node comes with a commit.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim@sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20

# npm compares the lockfile with the package.json of every workspace.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /marketplace
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY gateway/package.json gateway/
COPY store-service/package.json store-service/
COPY catalog-service/package.json catalog-service/
COPY order-service/package.json order-service/
COPY storefront/package.json storefront/
COPY dev/package.json dev/
COPY tests/package.json tests/

FROM manifests AS build
RUN --mount=type=cache,target=/root/.npm npm ci
ARG APP
COPY shared shared
COPY ${APP} ${APP}
RUN npm run build -w ${APP}

# Maps and type declarations are half of the packages and never run, nor do browsers for tests. Native optional packages
# belong to bundlers, but for the library that encodes pictures. What makes PDFs brings builds for browsers and hyphens of
# all languages. The parts of the panels' pages are in the bundles for browsers already.
FROM manifests AS production
ARG APP
RUN --mount=type=cache,target=/root/.npm --mount=type=bind,from=build,source=/marketplace/node_modules/@img,target=/img \
  npm ci --omit=dev --omit=optional -w ${APP} \
  && mkdir -p ${APP}/node_modules \
  && case ${APP} in catalog-service | store-service) cp -r /img node_modules/@img ;; esac \
  && rm -rf node_modules/playwright* \
  && rm -rf node_modules/@base-ui node_modules/lucide-react node_modules/recharts node_modules/leaflet \
  && rm -rf node_modules/pdfkit/.yarn node_modules/pdfkit/js/*standalone* node_modules/pdfkit/js/*browser* \
    node_modules/pdfkit/js/*.old.* node_modules/fontkit/dist/browser* \
  && if [ -d node_modules/hyphen ]; then find node_modules/hyphen/patterns -type f ! -name 'en-us*' -delete; fi \
  && find node_modules ${APP}/node_modules -type f \
    \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

# Nothing that runs needs npm or Node's headers: they go, and the layers that held them.
FROM ${NODE_IMAGE} AS trimmed
RUN rm -rf /usr/local/include /usr/local/lib/node_modules /usr/local/bin/np[mx] /usr/local/bin/corepack \
  /usr/local/bin/yarn* /opt/yarn*

FROM scratch
COPY --from=trimmed / /
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
ARG APP
ENV NODE_ENV=production HOST=0.0.0.0
# What a picture took goes back to the system: glibc would keep some 100 MB for the next one.
ENV MALLOC_TRIM_THRESHOLD_=131072
# A volume that is mounted here takes over its owner.
RUN mkdir /srv/media && chown node:node /srv/media
WORKDIR /marketplace/${APP}
COPY --from=production /marketplace/package.json /marketplace/
COPY --from=production /marketplace/node_modules /marketplace/node_modules
COPY --from=production /marketplace/${APP}/node_modules node_modules
COPY shared /marketplace/shared
COPY --from=build /marketplace/${APP}/build ./
USER node
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/server.js"]
