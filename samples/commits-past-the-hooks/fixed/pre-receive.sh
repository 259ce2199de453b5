#!/bin/sh
# Refuses a push whose new commits add a line that looks like a secret key.
export LC_ALL=C   # or a letter that is not UTF-8 hides the rest of its line
keys='sb_secret_|sk_live_|AKIA[0-9A-Z]{16}|BEGIN [A-Z ]*PRIVATE KEY'
while read -r old new ref; do
  case $new in *[!0]*) ;; *) continue ;; esac   # the ref is being deleted
  changes=$(git log -p -m --text "$new" --not --all) || exit 1
  if printf '%s\n' "$changes" | grep -Eq "^\+.*($keys)"; then
    echo "refused: a new commit on $ref adds a secret key" >&2
    exit 1
  fi
done
