package export

import (
	"bufio"
	"fmt"
	"os"
)

func Export(path string, names []string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	// finds: p0/error-ignored "file.Close"
	defer file.Close()
	out := bufio.NewWriter(file)
	for _, name := range names {
		fmt.Fprintln(out, name)
	}
	// finds: p0/error-ignored "out.Flush"
	out.Flush()
	// finds: p0/error-ignored "fmt.Fprintln"
	fmt.Fprintln(file, "end")
	return nil
}
