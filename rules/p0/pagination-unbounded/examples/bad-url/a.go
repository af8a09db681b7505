package users

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func Send(client *http.Client, base string, out chan<- user) error {
	// finds: p0/pagination-unbounded "offset"
	for offset := 0; ; offset += 100 {
		url := fmt.Sprintf("%s/users?offset=%d", base, offset)
		response, err := client.Get(url)
		if err != nil {
			return err
		}
		var users []user
		err = json.NewDecoder(response.Body).Decode(&users)
		response.Body.Close()
		if err != nil {
			return err
		}
		for _, one := range users {
			out <- one
		}
	}
}
