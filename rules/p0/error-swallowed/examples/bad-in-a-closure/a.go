package walk

import (
	"io/fs"
	"path/filepath"

	"github.com/sirupsen/logrus"
)

func Walk(root string) error {
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			logrus.WithError(err).Warn("walking")
			// finds: p0/error-swallowed "err"
			return nil
		}
		return nil
	})
}
