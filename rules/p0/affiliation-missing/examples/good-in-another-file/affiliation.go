package vendor

import (
	"errors"
	"fmt"

	"example.com/platform/model"
)

func (t *Vendor) CheckAffiliation(asset model.Asset) (bool, error) {
	host, err := t.client.GetHost(asset.CloudId)
	if errors.Is(err, errNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("host %s: %w", asset.CloudId, err)
	}
	return host.Owner == t.Asset.Owner, nil
}
