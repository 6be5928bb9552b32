"""What a script on Debian's python3-proxmoxer does: log in twice, list, change, start, wait."""

import sys
import time

from proxmoxer import ProxmoxAPI

host, port, password, token_id, secret, ca = sys.argv[1:7]
user, token_name = token_id.split("!")


def work(api):
    names = sorted(guest["name"] for guest in api.cluster.resources.get(type="vm"))
    api.nodes("pve1").qemu(100).config.put(description="changed by " + names[0])
    upid = api.nodes("pve1").qemu(100).status.start.post()
    status = api.nodes("pve1").tasks(upid).status.get()
    while status["status"] == "running":
        time.sleep(0.05)
        status = api.nodes("pve1").tasks(upid).status.get()
    state = api.nodes("pve1").qemu(100).status.current.get()["status"]
    api.nodes("pve1").qemu(100).status.stop.post()
    print(",".join(names), status["exitstatus"], state)


work(ProxmoxAPI(host, port=int(port), user=user, password=password, verify_ssl=ca))
work(ProxmoxAPI(host, port=int(port), user=user, token_name=token_name, token_value=secret, verify_ssl=ca))
