# The server as one static program that runs as nobody, with the certificates that TLS needs and
# nothing else: no shell, no package manager.
#
#   docker build -t answerable .
#   docker run --rm -p 127.0.0.1:8080:8080 -v answerable:/data answerable

FROM golang:1.26.8-alpine AS build
# image_test.go runs the commands of this stage in another folder, so they name files relative to this one.
WORKDIR /source
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o ../answerable . && mkdir -m 700 ../data

# The health check needs a program that asks: one static applet is enough.
FROM busybox:1.37.0-musl AS busybox

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=busybox /bin/wget /bin/wget
COPY --from=build /answerable /answerable
COPY --from=build --chown=65534:65534 /data /data
USER 65534:65534
# Where the sample and its store are kept, and the folder for temporary files.
ENV XDG_DATA_HOME=/data TMPDIR=/data ANSWERABLE_LISTEN=0.0.0.0:8080
VOLUME /data
EXPOSE 8080
# Alive, not ready: a server whose Neo4j is away for a while still answers, and must not be replaced.
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
    CMD ["/bin/wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
ENTRYPOINT ["/answerable"]
CMD ["serve"]
