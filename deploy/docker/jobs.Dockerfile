# The commands of dev/ for a composed or clustered shop: secrets, roles of databases, demo data, audit.
#   docker build -f deploy/docker/jobs.Dockerfile -t marketplace/jobs .

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

FROM manifests AS production
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev -w dev

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
# Volumes that are mounted here take over their owner.
RUN mkdir -p /srv/media /srv/private /marketplace/.data && chown node:node /srv/media /srv/private /marketplace/.data
WORKDIR /marketplace
COPY --from=production /marketplace ./
COPY shared shared
COPY dev dev
USER node
ENTRYPOINT ["node", "dev/launch.mjs"]
