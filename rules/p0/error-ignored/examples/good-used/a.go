package query

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
)

func get(client *http.Client, url string, into any) (err error) {
	response, err := client.Get(url)
	if err != nil {
		return fmt.Errorf("get %s: %w", url, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		_, err = io.Copy(io.Discard, response.Body)
		return errors.Join(fmt.Errorf("get %s: %s", url, response.Status), err)
	}
	return json.NewDecoder(response.Body).Decode(into)
}

func both(first, second func() error) error {
	err := first()
	if second := second(); second != nil {
		err = errors.Join(err, second)
	}
	return err
}
