package cleanup

import (
	"net"
	"os"
	"strconv"
	"time"
)

func Clean(conn net.Conn, path string) int {
	_ = os.Remove(path) // best effort: the next start removes it too
	// Errors here show up at the next read.
	_ = conn.SetDeadline(time.Now().Add(time.Minute))
	os.Remove(path + ".lock") //nolint:errcheck
	// An unset size is zero, so that a failure to parse can be ignored.
	size, _ := strconv.Atoi(os.Getenv("SIZE"))
	return size
}
