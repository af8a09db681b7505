package github

import (
	"errors"
	"fmt"

	"example.com/platform/base"
	"example.com/platform/model"
)

type GitHub struct {
	Job    model.Job
	Asset  model.Integration
	client *client
	base.BaseCapability
}

func NewGitHub(job model.Job, asset *model.Integration) model.Capability {
	return &GitHub{Job: job, Asset: *asset, BaseCapability: base.NewBaseCapability(job)}
}

func (t *GitHub) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return err
	}
	hosts, err := t.client.ListHosts()
	if err != nil {
		return err
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		t.Job.Send(&asset)
	}
	return nil
}

func (t *GitHub) ValidateCredentials() error {
	if err := t.client.Get("/whoami", nil); err != nil {
		return fmt.Errorf("credentials: %w", err)
	}
	return nil
}

func (t *GitHub) CheckAffiliation(asset model.Asset) (bool, error) {
	host, err := t.client.GetHost(asset.CloudId)
	if errors.Is(err, errNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("host %s: %w", asset.CloudId, err)
	}
	return host.Owner == t.Asset.Owner, nil
}
