package users

import (
	"fmt"
	"net/http"
)

func list(client *http.Client, url string) error {
	response, err := client.Get(url)
	if err != nil {
		// finds: p0/error-cause-lost "`err` goes into this error as text (%v)"
		return fmt.Errorf("list users: %v", err)
	}
	if err := response.Body.Close(); err != nil {
		// finds: p0/error-cause-lost "(%s)"
		return fmt.Errorf("close %s after %d: %s", url, response.StatusCode, err)
	}
	return nil
}
