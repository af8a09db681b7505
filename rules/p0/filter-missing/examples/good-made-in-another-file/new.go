package vendor

import (
	"example.com/platform/base"
	"example.com/platform/filter"
	"example.com/platform/model"
)

func NewVendor(job model.Job, asset *model.Integration) model.Capability {
	b := base.NewBaseCapability(job)
	return &Vendor{Job: job, Asset: *asset, Filter: filter.NewCloudModuleFilter(b.AWS), BaseCapability: b}
}
