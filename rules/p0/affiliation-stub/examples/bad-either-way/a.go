package vendor

import (
	"errors"
	"fmt"

	"example.com/platform/base"
	"example.com/platform/filter"
	"example.com/platform/model"
)

type Vendor struct {
	Job    model.Job
	Asset  model.Integration
	Filter model.Filter
	client *client
	base.BaseCapability
}

func NewVendor(job model.Job, asset *model.Integration) model.Capability {
	b := base.NewBaseCapability(job)
	return &Vendor{Job: job, Asset: *asset, Filter: filter.NewVMFilter(b.AWS, b.Collectors), BaseCapability: b}
}

func (t *Vendor) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return err
	}
	hosts, err := t.client.ListHosts()
	if err != nil {
		return err
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if t.Filter.Asset(&asset) {
			continue
		}
		t.Job.Send(&asset)
	}
	return nil
}

func (t *Vendor) ValidateCredentials() error {
	if err := t.client.Get("/whoami", nil); err != nil {
		return fmt.Errorf("credentials: %w", err)
	}
	return nil
}

// finds: p0/affiliation-stub "`Vendor` answers the same for every asset"
func (t *Vendor) CheckAffiliation(asset model.Asset) (bool, error) {
	if t.Asset.Owner == "" {
		return false, nil
	}
	return true, nil
}
