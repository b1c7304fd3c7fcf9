"""How gunicorn serves the portal: `gunicorn -c python:portal.boot.gunicorn_conf portal.wsgi`, as `start` does too."""

import os

workers = max(2, min(os.cpu_count() or 2, 8))
threads = 4
# A slow phone, or three hundred of them, keeps nobody waiting (docs/adr/0026).
worker_class = "portal.boot.buffering.BufferingWorker"
preload_app = True
timeout = 60
graceful_timeout = 10
loglevel = "warning"
control_socket_disable = True
if os.path.isdir("/dev/shm"):  # noqa: S108
    worker_tmp_dir = "/dev/shm"  # noqa: S108  the heartbeat must not wait for a disk
