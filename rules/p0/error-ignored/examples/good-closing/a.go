package files

import (
	"fmt"
	"net/http"
	"os"
)

func Read(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	response, err := http.Post("https://example.com", "text/plain", file) // finds: security/timeout-missing "given no timeout"
	if err != nil {
		return err
	}
	response.Body.Close()
	return nil
}

func Write(path, text string) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := file.WriteString(text); err != nil {
		file.Close()
		os.Remove(path)
		return fmt.Errorf("write %s: %w", path, err)
	}
	return file.Close()
}
