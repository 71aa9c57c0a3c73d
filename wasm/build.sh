#!/bin/sh
# Builds dist/portin.wasm with TinyGo or, where that cannot be had, with the
# standard Go toolchain: the same exports and answers, some forty times the size.
# `build.sh simulator` builds dist/simulator.wasm, the API in memory, instead.
set -eu

cd "$(dirname "$0")"
mkdir -p dist

# Binaryen's tools are the npm package's: Debian's are too old.
binaryen=$PWD/../js/node_modules/.bin
features="--enable-bulk-memory --enable-multivalue --enable-sign-ext --enable-nontrapping-float-to-int"

# exports lists what the module of a folder is to export, as a graph for wasm-metadce.
exports() {
	separator=[
	for name in memory _initialize $(sed -n 's,^//go:wasmexport ,,p' "$1/exports.go"); do
		printf '%s{"name":"%s","export":"%s","root":true}' "$separator" "$name" "$name"
		separator=,
	done
	echo ]
}

# compile builds the module of a folder for a target. multivalue.json has functions return texts
# and lists as several values, not through memory, which makes the code an eighth
# smaller. The linker caches what it compiles without regard to the flags after
# --mllvm: remove tinygo/thinlto from the user's cache after changing one.
#
# Arguments: the target, the folder, TinyGo's -opt, wasm-opt's passes, the file to write.
compile() {
	exports "$2" >"$temp/exports.json" # TinyGo's runtime exports float functions of its own
	WASMOPT=$binaryen/wasm-opt "$tinygo" build -target="$1" -opt="$3" -panic=trap -no-debug -o "$temp/built.wasm" "$2"
	"$binaryen/wasm-metadce" $features --graph-file="$temp/exports.json" "$temp/built.wasm" -o "$temp/trimmed.wasm" >/dev/null
	"$binaryen/wasm-opt" $4 --reorder-functions $features --strip-debug --strip-producers --strip-target-features "$temp/trimmed.wasm" -o "$5"
}
small="--coalesce-locals-learning -Oz --converge"

# standard builds the module of a folder with the standard Go toolchain.
standard() {
	echo "No TinyGo or no binaryen here: building with the standard Go toolchain, which is far larger." >&2
	GOOS=wasip1 GOARCH=wasm go build -trimpath -buildmode=c-shared -ldflags='-s -w' -o "$2" "$1"
}

module=${1-portin}
tinygo=
if [ -x "$binaryen/wasm-opt" ] && tinygo=$(./tinygo.sh); then
	temp=$(mktemp -d)
	trap 'rm -rf "$temp"' EXIT
fi
case $module${tinygo:+ by TinyGo} in
"portin by TinyGo")
	compile multivalue.json . z "$small" dist/portin.wasm
	compile multivalue.json . 2 -O3 dist/fast.wasm # for where no bytes travel
	compile target.json . z "$small" dist/plain.wasm # to be translated to JavaScript: wasm2js knows no multiple values
	;;
"simulator by TinyGo") compile simulator.json ../porting/portingtest/wasm z -Oz dist/simulator.wasm ;;
portin) standard . dist/portin.wasm ;;
simulator) standard ../porting/portingtest/wasm dist/simulator.wasm ;;
esac
ls -l "dist/$module.wasm"
