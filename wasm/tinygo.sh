#!/bin/sh
# Prints the path of a TinyGo compiler: the one on PATH if it is new enough, or
# one built here and kept in the user's cache, outside the tree.
#
# TinyGo is no Debian package, but it builds from the Go module proxy against
# Debian's LLVM. The module comes without its git submodules, which the target
# in target.json needs none of.
set -eu

cd "$(dirname "$0")/tinygo"
version=$(go list -m -f '{{.Version}}' github.com/tinygo-org/tinygo)
llvm=19

if command -v tinygo >/dev/null && tinygo version | grep -Eq 'version (0\.(4[1-9]|[5-9][0-9])|[1-9])'; then
	command -v tinygo
	exit
fi

cache=${XDG_CACHE_HOME:-$HOME/.cache}/portin/tinygo-$version-$(go env GOVERSION)
if [ -x "$cache/tinygo" ]; then
	echo "$cache/tinygo"
	exit
fi

if ! [ -d /usr/lib/llvm-$llvm/include/llvm-c ] || ! [ -d /usr/lib/llvm-$llvm/include/clang-c ] || ! command -v wasm-ld-$llvm >/dev/null; then
	../../wasm/debian.sh llvm-$llvm-dev libclang-$llvm-dev clang-$llvm lld-$llvm >&2
fi

echo "Building TinyGo $version into $cache, about a minute" >&2
source=$(go mod download -json github.com/tinygo-org/tinygo@"$version" | sed -n 's/.*"Dir": "\(.*\)",*/\1/p')
mkdir -p "$cache/root/lib"
cp -R "$source/src" "$source/targets" "$cache/root/"
chmod -R u+w "$cache/root"
mkdir -p "$cache/root/src/net" # a submodule nothing here imports, but TinyGo looks for it
go build -tags llvm$llvm -o "$cache/tinygo.bin" github.com/tinygo-org/tinygo >&2
printf '#!/bin/sh\nTINYGOROOT="%s/root" exec "%s/tinygo.bin" "$@"\n' "$cache" "$cache" >"$cache/tinygo.new"
chmod +x "$cache/tinygo.new"
mv "$cache/tinygo.new" "$cache/tinygo" # last, so that an interrupted build is no compiler
echo "$cache/tinygo"
