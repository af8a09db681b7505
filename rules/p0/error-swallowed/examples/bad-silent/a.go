package affiliation

import "net/http"

func affiliated(client *http.Client, url string) (bool, error) {
	response, err := client.Get(url)
	if err != nil {
		// finds: p0/error-swallowed "answers that there is none"
		return false, nil
	}
	defer response.Body.Close()
	return response.StatusCode == http.StatusOK, nil
}
