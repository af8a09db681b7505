package digest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"strings"
)

func Digest(names []string) string {
	hash := sha256.New()
	short := fnv.New32a()
	var text strings.Builder
	buffer := &bytes.Buffer{}
	for _, name := range names {
		hash.Write([]byte(name))
		_, _ = short.Write([]byte(name))
		text.WriteString(name)
		buffer.WriteByte('\n')
		fmt.Fprintf(&text, "%q", name)
		fmt.Fprintln(buffer, name)
		io.WriteString(hash, name)
	}
	fmt.Println(text.String())
	fmt.Fprintln(os.Stderr, buffer.String())
	return hex.EncodeToString(hash.Sum(nil))
}
