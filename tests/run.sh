#!/usr/bin/env bash
# Runs every test. Installs what the tests need and the machine lacks (Chromium, PostgreSQL, the npm clients), skips nothing,
# and ends with the line "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."

install_missing() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || { echo "Please install: ${missing[*]} (this script can do it only with apt-get)." >&2; exit 1; }
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
}

command -v dotnet >/dev/null || { echo "Please install the .NET 10 SDK." >&2; exit 1; }
command -v npm >/dev/null || { echo "Please install Node.js with npm." >&2; exit 1; }
install_missing

export CRAMPBOT_TESTS_SKIP_NOTHING=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet build CrampBot.sln -c Release -v quiet

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution CrampBot.sln -c Release --no-build --max-parallel-test-modules 1 2>&1 | tee "$log" || status=$?

# A skipped test counts as failed here: this script has installed what every test needs.
awk -v status="$status" '
  /^ +failed: [0-9]+/ { failed = $2 }
  /^ +succeeded: [0-9]+/ { passed = $2 }
  /^ +skipped: [0-9]+/ { skipped = $2 }
  END {
    if (skipped > 0) printf "%d skipped: nothing may be skipped here\n", skipped
    printf "%d passed, %d failed\n", passed, failed + skipped
    exit (status != 0 || failed + skipped > 0 || passed == 0)
  }' "$log"
