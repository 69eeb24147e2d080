# An S3 server for trying things, of Debian's packages: OpenStack Swift with one disk. Keep real pictures elsewhere.
#   docker build -f deploy/docker/s3.Dockerfile -t marketplace/s3 .

ARG NODE_IMAGE=node:24.21.0-bookworm-slim@sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20

# The base of the other images is a Debian.
FROM ${NODE_IMAGE}
RUN apt-get update \
  && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    swift-proxy swift-account swift-container swift-object \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir /srv/s3 && chown swift:swift /srv/s3
COPY deploy/docker/s3_server.py /usr/local/bin/
USER swift
HEALTHCHECK --interval=2s --timeout=5s --retries=60 CMD ["test", "-e", "/srv/s3/ready"]
CMD ["python3", "/usr/local/bin/s3_server.py", "/srv/s3", "0.0.0.0", "8080"]
