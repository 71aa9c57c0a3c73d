package delivery

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strings"
)

// ErrSecret is the error of [Sign] for a secret that is not base64.
var ErrSecret = errors.New("portingtest: the secret of a webhook is base64, after whsec_")

// Sign returns the signature of an event as Standard Webhooks has it in the
// header webhook-signature. The timestamp is in seconds since 1970.
func Sign(secret, id, timestamp string, body []byte) (string, error) {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
	if err != nil || len(key) == 0 {
		return "", ErrSecret
	}
	code := authenticate(key, append([]byte(id+"."+timestamp+"."), body...))
	return "v1," + base64.StdEncoding.EncodeToString(code[:]), nil
}

// authenticate returns the HMAC-SHA256 of a message (RFC 2104). Package
// crypto/hmac does not compile for the module.
func authenticate(key, message []byte) [sha256.Size]byte {
	if len(key) > sha256.BlockSize {
		hashed := sha256.Sum256(key)
		key = hashed[:]
	}
	inner, outer := make([]byte, sha256.BlockSize), make([]byte, sha256.BlockSize)
	for i := range inner {
		var k byte
		if i < len(key) {
			k = key[i]
		}
		inner[i], outer[i] = k^0x36, k^0x5c
	}
	hashed := sha256.Sum256(append(inner, message...))
	return sha256.Sum256(append(outer, hashed[:]...))
}
