//go:build compute

package finder

import "example.com/platform/model"

type Finder struct {
	client *client
	Asset  model.Integration
}

func (f *Finder) Match() error { return nil }

func (f *Finder) ValidateCredentials() error { return f.client.Ping() }

func (f *Finder) CheckAffiliation(asset model.Asset) (bool, error) {
	return f.client.Owns(asset.CloudId)
}

func (f *Finder) Invoke() error {
	if err := f.ValidateCredentials(); err != nil {
		return err
	}
	return f.client.Emit()
}
