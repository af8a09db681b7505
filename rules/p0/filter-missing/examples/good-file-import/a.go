package scan

import (
	"encoding/csv"
	"os"

	"example.com/platform/base"
	"example.com/platform/model"
)

type Scan struct {
	Job  model.Job
	path string
	base.BaseCapability
}

func (s *Scan) Match() error { return nil }

func (s *Scan) Invoke() error {
	file, err := os.Open(s.path)
	if err != nil {
		return err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return err
	}
	for _, row := range rows {
		asset := model.NewAsset(row[0], row[1])
		s.Job.Send(&asset)
	}
	return nil
}
