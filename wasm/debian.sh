#!/bin/sh
# Installs Debian packages: debian.sh PACKAGE...
set -eu

if ! command -v apt-get >/dev/null; then
	echo "This needs the Debian packages $*; install what they contain by hand." >&2
	exit 1
fi
root=
if [ "$(id -u)" -ne 0 ]; then
	root=sudo
fi
$root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends "$@"
