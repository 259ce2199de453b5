#!/bin/sh
# Refuses a commit that adds a line that looks like a secret key.
export LC_ALL=C
keys='sb_secret_|sk_live_|AKIA[0-9A-Z]{16}|BEGIN [A-Z ]*PRIVATE KEY'
if git diff --cached --text | grep -Eq "^\+.*($keys)"; then
  echo 'refused: this commit adds a secret key' >&2
  exit 1
fi
