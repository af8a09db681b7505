package text

import (
	"fmt"

	"example.com/fast/bytes2"
)

func Place(line, column int) string {
	buf := &bytes2.Buffer{}
	fmt.Fprintf(buf, "%d:%d", line, column)
	return buf.String()
}
