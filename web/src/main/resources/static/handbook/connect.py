"""Adds people and connects their mailboxes, as a table says. What is there already stays as it is.

FAIRLEAD_ADMIN_PASSWORD=... python3 connect.py http://127.0.0.1:8080 people.csv
"""
import base64
import csv
import json
import os
import secrets
import sys
import urllib.error
import urllib.request

BASE, TABLE = sys.argv[1].rstrip("/") + "/api/v1", sys.argv[2]
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


people, connected, failed = {one["username"] for one in call("/users")}, addresses(), False
with open(TABLE, encoding="utf-8-sig", newline="") as table:
    for line, row in enumerate(csv.DictReader(table, delimiter=";"), 2):
        try:
            if row["username"] not in people:
                person(row)
                people.add(row["username"])
            if row["address"] and row["address"].lower() not in connected:
                mailbox(row)
        except urllib.error.HTTPError as refused:
            failed = True
            print("line %d: %s" % (line, json.load(refused)["detail"]), file=sys.stderr)
sys.exit(1 if failed else 0)
