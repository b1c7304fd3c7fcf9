"""Did a change make pages slower: the same pages of two checkouts, asked in turns, in one run.

    python3 tests/bench/bench_pages.py OTHER [THIS]

OTHER and THIS are folders of checkouts that have been set up (default: this one; the same folder twice shows the
noise). Each gets a demo of its own in a temporary folder and one process, which asks its pages through Django's test
client: CPU milliseconds of the app (median of the rounds) and queries. Nothing is asserted.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, EACH = 12, 3
PAGES = {
    "": ["/", "/practices/", "/practices/?q=onkentes", "/practices/*/", "/events/", "/counties/", "/institutions/"],
    "mentor": [
        "/today/",
        "/visits/",
        "/visits/*/",
        "/visits/new/",
        "/communities/",
        "/communities/*/",
        "/settlements/",
    ],
    "coordinator": ["/dashboard/", "/review/", "/institutions/*/", "/consortia/", "/consortia/*/", "/promises/"],
    "lead": ["/dashboard/", "/visits/", "/people/"],
}
CHILD = r"""
import json, re, sys, time
out, sys.stdout = sys.stdout, sys.stderr
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.test import Client
settings.ALLOWED_HOSTS = ["*"]
call_command("migrate", verbosity=0)
call_command("demo", "--visits", "4000")
clients = {}
def client(who):
    if who not in clients:
        clients[who] = Client(HTTP_ACCEPT_LANGUAGE="hu")
        if who:
            clients[who].force_login(get_user_model().objects.get(email=who + "@example.org"),
                                     backend=settings.AUTHENTICATION_BACKENDS[0])
    return clients[who]
def found(who, path):
    if "*" not in path:
        return path
    listed = path.split("*")[0]
    links = re.findall('href="(%s[0-9a-z-]+/)"' % listed, client(who).get(listed).content.decode())
    return next(one for one in links if not re.search("/(new|desk|feed|queue|offline|words|import)/$", one))
print("ready", file=out, flush=True)
for line in sys.stdin:
    who, path, times = json.loads(line)
    address = found(who, path)
    asked = []
    def count(execute, *rest):
        asked.append(1)
        return execute(*rest)
    with connection.execute_wrapper(count):
        answer = client(who).get(address, follow=True)
    start = time.process_time()
    for _ in range(times):
        client(who).get(address, follow=True)
    spent = (time.process_time() - start) / times
    print(json.dumps([answer.status_code, spent * 1000, len(asked)]), file=out, flush=True)
"""


def start(folder: Path, data: str) -> subprocess.Popen:
    """A process of that checkout with a demo of its own."""
    python = folder / ".venv" / "bin" / "python"
    static = "django.contrib.staticfiles.storage.StaticFilesStorage"
    env = os.environ | {"KALAKA_DATA": data, "STATIC_STORAGE": static, "LOG_LEVEL": "ERROR"}
    env.pop("DATABASE_URL", None)
    command = [str(python), "manage.py", "shell", "-c", CHILD]
    child = subprocess.Popen(command, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    while (said := child.stdout.readline()) != "ready\n":
        if not said:
            raise SystemExit(f"{folder} could not be set up: what it said stands above")
    return child


def ask(child: subprocess.Popen, *question) -> tuple[int, float, int]:
    child.stdin.write(json.dumps(question) + "\n")
    child.stdin.flush()
    return tuple(json.loads(child.stdout.readline()))


def main():
    folders = [Path(one).resolve() for one in sys.argv[1:3]] or [ROOT]
    folders = [folders[0], folders[1] if len(folders) > 1 else ROOT]
    with tempfile.TemporaryDirectory() as data:
        children = [start(folder, f"{data}/{number}") for number, folder in enumerate(folders)]
        print(f"{'who':<12} {'page':<26} {'other':>8} {'this':>8} {'ratio':>6}  queries")
        for who, paths in PAGES.items():
            for path in paths:
                rounds = [[ask(child, who, path, EACH) for child in children] for _ in range(ROUNDS)]
                other, this = (statistics.median(one[side][1] for one in rounds) for side in (0, 1))
                (left, _, asked), (right, _, asks) = rounds[-1]
                told = "" if left == right == 200 else f"  answers {left}, {right}"
                print(f"{who:<12} {path:<26} {other:8.2f} {this:8.2f} {this / other:6.2f}  {asked} {asks}{told}")
        for child in children:
            child.stdin.close()
            child.wait()


if __name__ == "__main__":
    main()
