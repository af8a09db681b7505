package users

import (
	"io"
	"net/http"
	"strconv"
)

func list(url string, page string) ([]byte, error) {
	// finds: p0/error-ignored "is overwritten before anything looks at it"
	number, err := strconv.Atoi(page)
	response, err := http.Get(url + "?page=" + strconv.Itoa(number)) // finds: security/timeout-missing "given no timeout"
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	// finds: p0/error-ignored "the error of `io.ReadAll` is never read"
	body, err := io.ReadAll(response.Body)
	return body, nil
}
