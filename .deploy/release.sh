#!/bin/sh
# Puts a built site in place on a server as a whole: a reader gets the old release or the new one, never a mixture.
#
#   release.sh dist /srv/margarita          a new release, and the switch to it
#   release.sh --back /srv/margarita        the switch to the release before
#
# Where the site stands under a path, BASE says so, as for the build. The server's folder is /srv/margarita/current, a symbolic link. The last five
# releases stay. Linux (mv -T).
set -eu

usage() { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
[ $# -eq 2 ] || usage
root=$2

# rename(2) replaces the link in one step: there is no moment without one.
switch_to() {
  ln -sfn "releases/$1" "$root/next"
  mv -T "$root/next" "$root/current"
  echo "Now serving $1"
}

current() { readlink "$root/current" 2> /dev/null | sed 's|^releases/||'; }

if [ "$1" = --back ]; then
  now=$(current)
  before=$(ls -1 "$root/releases" | sort | awk -v now="$now" '$0 < now' | tail -n 1)
  [ -n "$before" ] || { echo "There is no release before $now" >&2; exit 1; }
  switch_to "$before"
  exit 0
fi

[ -f "$1/${BASE:-}/404.html" ] || { echo "There is no built site in $1${BASE:+ under $BASE}" >&2; exit 1; }
name=$(date -u +%Y%m%dT%H%M%S.%N)
mkdir -p "$root/releases"
trap 'rm -rf "$root/releases/.$name"' EXIT
cp -a "$1" "$root/releases/.$name"

# Somebody may have a page of the release before open, whose scripts are fetched later. Their names hold hashes: both stand side by side.
if [ -d "$root/current/" ]; then
  (cd "$root/current/" && find . -type d -name _astro -prune) | while read -r folder; do
    mkdir -p "$root/releases/.$name/$folder"
    find "$root/current/$folder" -type f -mtime -30 -exec cp -pn {} "$root/releases/.$name/$folder/" \;
  done
fi

mv -T "$root/releases/.$name" "$root/releases/$name"
switch_to "$name"

# Not the one that is served, wherever it stands.
ls -1 "$root/releases" | sort | head -n -5 | while read -r old; do
  [ "$old" = "$(current)" ] || rm -rf "$root/releases/$old"
done
