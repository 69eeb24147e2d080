# The storefront. From the root of the checkout:
#   docker build -f deploy/docker/storefront.Dockerfile -t marketplace/storefront .

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
COPY shared shared
COPY storefront storefront
ENV NEXT_OUTPUT=standalone NEXT_TELEMETRY_DISABLED=1
RUN npm run build -w storefront
COPY deploy/docker/collect_storefront.mjs deploy/docker/
RUN node deploy/docker/collect_storefront.mjs /collected

# Nothing that runs needs npm or Node's headers: they go, and the layers that held them.
FROM ${NODE_IMAGE} AS trimmed
RUN rm -rf /usr/local/include /usr/local/lib/node_modules /usr/local/bin/np[mx] /usr/local/bin/corepack \
  /usr/local/bin/yarn* /opt/yarn*

FROM scratch
COPY --from=trimmed / /
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0
WORKDIR /marketplace/storefront
COPY --from=build /collected /marketplace
USER node
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.mjs"]
