"""An S3 server for trying things: OpenStack Swift with one disk, by its own s3api.

    python3 s3_server.py FOLDER HOST PORT

Reads S3_BUCKET, AWS_ACCESS_KEY_ID (`account:user`) and AWS_SECRET_ACCESS_KEY, makes the bucket, then says "ready" and
writes the file `ready` into FOLDER, which keeps the objects. Needs Debian's swift-proxy, swift-account, swift-container
and swift-object.
"""

import getpass
import os
import signal
import socket
import subprocess
import sys
import time
from base64 import b64encode

from swift.common.internal_client import InternalClient, UnexpectedResponse
from swift.common.ring import RingBuilder

PARTS = ("account", "container", "object")
# A cache must be named; none need be there.
FILTERS = ("catch_errors", "memcache", "bulk", "s3api", "tempauth", "slo", "dlo")
READY_TIMEOUT = 60

folder, host, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
ready_file = f"{folder}/ready"
bucket, key_id, secret = (
    os.environ.get(name, "") for name in ("S3_BUCKET", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
)
if not bucket or not secret or key_id.count(":") != 1:
    sys.exit("Set S3_BUCKET, AWS_ACCESS_KEY_ID, of the form account:user, and AWS_SECRET_ACCESS_KEY.")


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def write_settings(name, address, port, text):
    with open(f"{folder}/{name}.conf", "w") as file:
        file.write(
            f"""[DEFAULT]
bind_ip = {address}
bind_port = {port}
workers = 0
user = {getpass.getuser()}
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
disable_fallocate = true
log_level = ERROR
{text}"""
        )


def write_part(part, port):
    text = f"[pipeline:main]\npipeline = {part}-server\n[app:{part}-server]\nuse = egg:swift#{part}\n"
    write_settings(part, "127.0.0.1", port, text)
    # A ring says on which disk of which server a part of the data lies: here there is one of each.
    ring = RingBuilder(1, 1, 0)
    ring.add_dev(
        dict(id=0, region=1, zone=1, ip="127.0.0.1", port=port, device="one", weight=1, meta="")
    )
    ring.rebalance()
    ring.get_ring().save(f"{folder}/{part}.ring.gz")


def write_proxy(name, filters):
    account, user = (b64encode(each.encode()).decode().rstrip("=") for each in key_id.split(":"))
    settings = {"tempauth": f"user64_{account}_{user} = {secret} .admin\n"}
    sections = "".join(
        f"[filter:{each}]\nuse = egg:swift#{each}\n{settings.get(each, '')}" for each in filters
    )
    # While its servers start or are busy, the proxy must not learn to avoid them: there are no others.
    text = f"""[pipeline:main]
pipeline = {" ".join(filters)} proxy-server
{sections}[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
error_suppression_limit = 1000000
conn_timeout = 10
node_timeout = 60
recoverable_node_timeout = 60
"""
    write_settings(name, host, port, text)


def make_bucket():
    account = "AUTH_" + key_id.split(":")[0]
    InternalClient(f"{folder}/inside.conf", "s3_server", 1).create_container(account, bucket)
    socket.create_connection(("127.0.0.1", port)).close()


def wait_until_ready():
    deadline = time.monotonic() + READY_TIMEOUT
    while True:
        try:
            return make_bucket()
        except (UnexpectedResponse, OSError):
            if time.monotonic() > deadline or any(each.poll() is not None for each in running):
                raise
            time.sleep(0.1)


def stop(*_):
    for each in running:
        each.kill()
    sys.exit(0)


running = []
if os.path.exists(ready_file):
    os.remove(ready_file)
signal.signal(signal.SIGTERM, stop)
signal.signal(signal.SIGINT, stop)
os.makedirs(f"{folder}/devices/one", exist_ok=True)
for part, free in zip(PARTS, free_ports(len(PARTS))):
    write_part(part, free)
write_proxy("proxy", FILTERS)
write_proxy("inside", ("catch_errors", "memcache"))
for part in (*PARTS, "proxy"):
    running.append(subprocess.Popen([f"swift-{part}-server", f"{folder}/{part}.conf"]))
try:
    wait_until_ready()
    print("ready", flush=True)
    open(ready_file, "w").close()
    # One that ends ends them all.
    os.wait()
    sys.exit(1)
finally:
    for each in running:
        each.kill()
