package answer

import (
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"time"

	"github.com/spf13/cobra"
)

type table struct{ out io.Writer }

func (t table) line(text string) {
	t.out.Write([]byte(text + "\n"))
}

func session() *http.Client {
	jar, _ := cookiejar.New(nil)
	return &http.Client{Jar: jar, Timeout: time.Minute}
}

func command() *cobra.Command {
	cmd := &cobra.Command{Use: "sync"}
	_ = cmd.MarkFlagRequired("project")
	return cmd
}

// What is read of an answer that is an error anyway goes into its message.
func read(client *http.Client, req *http.Request) error {
	resp, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		body, _ := io.ReadAll(resp.Body)
		return fmt.Errorf("status %d: %s", resp.StatusCode, body)
	}
	return nil
}
