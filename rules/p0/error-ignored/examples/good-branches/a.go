package retry

import (
	"errors"
	"io"
	"net/http"
)

func Get(url string) (*http.Response, error) {
	var response *http.Response
	var err error
	for try := 0; try < 3; try++ {
		response, err = http.Get(url) // finds: security/timeout-missing "given no timeout"
		if err == nil {
			break
		}
	}
	return response, err
}

func Drain(in io.Reader, fallback bool) error {
	_, err := io.ReadAll(in)
	if fallback {
		_, err = io.ReadAll(in)
	}
	var later error
	defer func() { err = errors.Join(err, later) }()
	_, later = io.ReadAll(in)
	return err
}
