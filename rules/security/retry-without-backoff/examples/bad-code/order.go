package orders

import (
	"net/http"
	"time"
)

func Order(client *http.Client, url, key string) (*http.Response, error) {
	// finds: security/retry-without-backoff "a request is sent again here at once, or"
	for attempt := 0; attempt < 5; attempt++ {
		req, err := http.NewRequest(http.MethodPut, url, nil)
		if err != nil {
			return nil, err
		}
		answer, err := client.Do(req)
		if err != nil {
			time.Sleep(time.Second)
			continue
		}
		if answer.StatusCode == http.StatusTooManyRequests {
			panic("busy")
		}
		return answer, nil
	}
	return nil, ErrOrder
}
