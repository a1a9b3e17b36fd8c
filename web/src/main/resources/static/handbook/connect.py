"""Adds people and connects their mailboxes, as a table says. What is there already stays as it is.

FAIRLEAD_ADMIN_PASSWORD=... python3 connect.py http://127.0.0.1:8080 people.csv
"""
import base64
import csv
import io
import json
import os
import secrets
import sys
import urllib.error
import urllib.request

if len(sys.argv) != 3 or "FAIRLEAD_ADMIN_PASSWORD" not in os.environ:
    sys.exit(__doc__)
BASE, TABLE = sys.argv[1].rstrip("/") + "/api/v1", sys.argv[2]
COLUMNS = "username;name;team;roles;password;address;host;port;security;mailuser;mailpassword".split(";")
SIGN_IN = base64.b64encode(("admin:" + os.environ["FAIRLEAD_ADMIN_PASSWORD"]).encode()).decode()


def call(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": "Basic " + SIGN_IN, "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(BASE + path, data, headers), timeout=120) as answer:
        return json.load(answer)


def addresses():
    found, cursor = set(), "0"
    while cursor:
        page = call("/mailboxes?cursor=" + cursor)
        found.update(one["address"].lower() for one in page["items"])
        cursor = page["next"]
    return found


def person(row):
    password = row["password"] or secrets.token_urlsafe(9)
    call("/users", {"username": row["username"], "displayName": row["name"], "team": row["team"],
                    "roles": row["roles"].split(), "password": password})
    print(row["username"], "added" if row["password"] else "added, password " + password)


def mailbox(row):
    call("/mailboxes", {"owner": row["username"], "address": row["address"], "protocol": "imap",
                        "host": row["host"], "port": int(row["port"]), "security": row["security"],
                        "username": row["mailuser"] or row["address"],
                        "secret": {"type": "password", "password": row["mailpassword"]}})
    print(row["address"], "connected")


def rows():
    try:
        with open(TABLE, encoding="utf-8-sig", newline="") as table:
            text = table.read()
    except UnicodeDecodeError:
        sys.exit(TABLE + " is not UTF-8: save it as CSV UTF-8.")
    # A spreadsheet divides columns as its country does.
    table = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in text.partition("\n")[0] else ",")
    missing = [name for name in COLUMNS if name not in (table.fieldnames or [])]
    if missing:
        sys.exit("%s: its first line must name %s; not there: %s" % (TABLE, ";".join(COLUMNS), ", ".join(missing)))
    return list(table)


def reason(failure):
    if isinstance(failure, urllib.error.HTTPError):
        try:
            return json.load(failure)["detail"]
        except ValueError:
            # A proxy answers as it likes.
            return "%d %s" % (failure.code, failure.reason)
    return str(failure)


table = rows()
try:
    people, connected, failed = {one["username"] for one in call("/users")}, addresses(), False
except OSError as failure:
    sys.exit("%s: %s" % (BASE, reason(failure)))
for line, row in enumerate(table, 2):
    try:
        if None in row.values() or None in row:
            raise ValueError("expected %d columns" % len(COLUMNS))
        if row["username"] not in people:
            person(row)
            people.add(row["username"])
        if row["address"] and row["address"].lower() not in connected:
            mailbox(row)
    except (OSError, ValueError) as failure:
        failed = True
        print("line %d: %s" % (line, reason(failure)), file=sys.stderr)
sys.exit(1 if failed else 0)
