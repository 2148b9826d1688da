// The vendor's Go SDK, unmodified, against the fake.
//
// Usage: go run . 127.0.0.1:PORT
package main

import (
	"fmt"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

func story(endpoint, sign, method string) error {
	settings := profile.NewClientProfile()
	settings.SignMethod = sign
	settings.HttpProfile.ReqMethod = method
	settings.HttpProfile.Endpoint = endpoint
	settings.HttpProfile.Scheme = "HTTP"
	client, err := cvm.NewClient(common.NewCredential("AKIDEXAMPLE", "SECRETEXAMPLE"), "ap-guangzhou", settings)
	if err != nil {
		return err
	}
	zones, err := client.DescribeZones(cvm.NewDescribeZonesRequest())
	if err != nil {
		return err
	}
	if *zones.Response.TotalCount != 4 {
		return fmt.Errorf("TotalCount is %d, not 4", *zones.Response.TotalCount)
	}
	run := cvm.NewRunInstancesRequest()
	run.Placement = &cvm.Placement{Zone: common.StringPtr("ap-guangzhou-2")}
	run.ImageId = common.StringPtr("img-31tjrtph")
	run.InstanceName = common.StringPtr("来自 go & co")
	bought, err := client.RunInstances(run)
	if err != nil {
		return err
	}
	list := cvm.NewDescribeInstancesRequest()
	list.InstanceIds = bought.Response.InstanceIdSet
	instances, err := client.DescribeInstances(list)
	if err != nil {
		return err
	}
	if name := *instances.Response.InstanceSet[0].InstanceName; name != "来自 go & co" {
		return fmt.Errorf("InstanceName is %q", name)
	}
	terminate := cvm.NewTerminateInstancesRequest()
	terminate.InstanceIds = bought.Response.InstanceIdSet
	if _, err = client.TerminateInstances(terminate); err != nil {
		return err
	}
	start := cvm.NewStartInstancesRequest()
	start.InstanceIds = bought.Response.InstanceIdSet
	_, err = client.StartInstances(start)
	if failure, ok := err.(*errors.TencentCloudSDKError); !ok || failure.Code != "InvalidInstanceId.NotFound" {
		return fmt.Errorf("starting what is gone: %v", err)
	}
	return nil
}

func main() {
	failed := false
	for _, sign := range []string{"HmacSHA1", "HmacSHA256", "TC3-HMAC-SHA256"} {
		for _, method := range []string{"GET", "POST"} {
			result := "ok"
			if err := story(os.Args[1], sign, method); err != nil {
				failed = true
				result = "FAILED: " + err.Error()
			}
			fmt.Printf("tencentcloud-sdk-go, %s, %s: %s\n", sign, method, result)
		}
	}
	if failed {
		os.Exit(1)
	}
}
