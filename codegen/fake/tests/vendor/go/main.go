// Runs the vendor's Go SDK, unmodified, against the fake. Writes the result of each action in the format of page.py.
//
// Usage: go run . 127.0.0.1:PORT
package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

// A step of the scenario: an action and a check of its result.
type step struct {
	action string
	run    func() error
}

func story(endpoint, sign, method string) ([]step, error) {
	settings := profile.NewClientProfile()
	settings.SignMethod = sign
	settings.HttpProfile.ReqMethod = method
	settings.HttpProfile.Endpoint = endpoint
	settings.HttpProfile.Scheme = "HTTP"
	client, err := cvm.NewClient(common.NewCredential("AKIDEXAMPLE", "SECRETEXAMPLE"), "ap-guangzhou", settings)
	if err != nil {
		return nil, err
	}
	var ids []*string
	return []step{
		{"DescribeZones", func() error {
			zones, err := client.DescribeZones(cvm.NewDescribeZonesRequest())
			if err == nil && *zones.Response.TotalCount != 4 {
				err = fmt.Errorf("TotalCount is %d, not 4", *zones.Response.TotalCount)
			}
			return err
		}},
		{"RunInstances", func() error {
			run := cvm.NewRunInstancesRequest()
			run.Placement = &cvm.Placement{Zone: common.StringPtr("ap-guangzhou-2")}
			run.ImageId = common.StringPtr("img-31tjrtph")
			run.InstanceName = common.StringPtr("来自 go & co")
			bought, err := client.RunInstances(run)
			if err == nil {
				ids = bought.Response.InstanceIdSet
			}
			return err
		}},
		{"DescribeInstances", func() error {
			list := cvm.NewDescribeInstancesRequest()
			list.InstanceIds = ids
			instances, err := client.DescribeInstances(list)
			if err != nil {
				return err
			}
			if name := *instances.Response.InstanceSet[0].InstanceName; name != "来自 go & co" {
				return fmt.Errorf("InstanceName is %q", name)
			}
			return nil
		}},
		{"TerminateInstances", func() error {
			terminate := cvm.NewTerminateInstancesRequest()
			terminate.InstanceIds = ids
			_, err := client.TerminateInstances(terminate)
			return err
		}},
		{"StartInstances, refused", func() error {
			start := cvm.NewStartInstancesRequest()
			start.InstanceIds = ids
			_, err := client.StartInstances(start)
			if failure, ok := err.(*errors.TencentCloudSDKError); !ok || failure.Code != "InvalidInstanceId.NotFound" {
				return fmt.Errorf("starting a removed instance: %v", err)
			}
			return nil
		}},
	}, nil
}

// Returns the version of the SDK that was built in.
func version() string {
	build, _ := debug.ReadBuildInfo()
	for _, module := range build.Deps {
		if module.Path == "github.com/tencentcloud/tencentcloud-sdk-go" {
			return module.Version
		}
	}
	return "of an unknown version"
}

func main() {
	for _, sign := range []string{"HmacSHA1", "HmacSHA256", "TC3-HMAC-SHA256"} {
		for _, method := range []string{"GET", "POST"} {
			steps, err := story(os.Args[1], sign, method)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			for _, step := range steps {
				result := "ok"
				err := step.run()
				if err != nil {
					result = strings.Join(strings.Fields(err.Error()), " ")
				}
				format := strings.TrimSuffix(sign, "-HMAC-SHA256") + " " + method
				fmt.Printf("tencentcloud-sdk-go %s\t%s\t%s\t%s\n", version(), step.action, format, result)
				// The steps after a failed one are not called.
				if err != nil {
					break
				}
			}
		}
	}
}
