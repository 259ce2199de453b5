#!/bin/sh
# Refuses a push that leaves a secret key in the files of a branch.
keys='sb_secret_|sk_live_|AKIA[0-9A-Z]{16}|BEGIN [A-Z ]*PRIVATE KEY'
while read -r old new ref; do
  if git diff "$old" "$new" | grep -Eq "^\+.*($keys)"; then
    echo "refused: $ref has a secret key" >&2
    exit 1
  fi
done
