#!/usr/bin/env bash
# Brings what the tests need beside Node: redis-server, Chromium and promtool, with `libreoffice` that as well, through
# apt-get where that is allowed.
# Where it is not, the tests that need them are skipped with one loud line, and fail when CI=true.
set -u
missing=()
command -v redis-server >/dev/null || missing+=(redis-server)
[ -x /usr/bin/chromium ] || missing+=(chromium)
# a minute of its own: only for npm run test:libreoffice
[ "${1:-}" != libreoffice ] || command -v soffice >/dev/null || missing+=(libreoffice-calc-nogui)
if [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "installing for the tests: ${missing[*]}"
  log=$(mktemp)
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    echo "apt-get could not install ${missing[*]}:"
    tail -n 5 "$log"
  fi
  rm -f "$log"
fi
# of Prometheus only the program that checks its rules: the package would start the whole
if ! command -v promtool >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "installing for the tests: promtool"
  folder=$(mktemp -d)
  chmod 755 "$folder"
  if ! (cd "$folder" && apt-get update && apt-get download prometheus && dpkg-deb -x prometheus_*.deb . &&
    install -m 755 usr/bin/promtool /usr/local/bin/promtool) >"$folder.log" 2>&1; then
    echo "apt-get could not bring promtool:"
    tail -n 5 "$folder.log"
  fi
  rm -rf "$folder" "$folder.log"
fi
exit 0
