package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"
	"unicode"

	"answerable/graph"
	"answerable/internal/storage"
)

// TokenCommand prints a token.
type TokenCommand struct {
	storage.Flags
	TokenKeyFlag
	Subject    string   `required:"" placeholder:"NAME" help:"The name of the token's subject. The change log records it with each write, and idempotency keys belong to it."`
	Clearance  string   `enum:"PUBLIC,PARTNER,MEMBER,SECRETARIAT" default:"PUBLIC" help:"What they may see: PUBLIC, PARTNER, MEMBER or SECRETARIAT (${default})."`
	Role       string   `enum:"READER,RESPONDENT,EDITOR" default:"READER" help:"What they may write: READER nothing, RESPONDENT the responses of --answers-for, EDITOR all that they see (${default})."`
	AnswersFor []string `placeholder:"ID" help:"The ids of the organizations and stakeholder groups that a RESPONDENT answers for."`
	Lifetime   Lifetime `default:"12h" placeholder:"DURATION" help:"How long the token is valid, such as 7d, 2w, 12h or 90m; at most 366d, a year (${default}). A token can't be revoked: to invalidate all of them, remove the key."`
}

// Run prints the token and nothing else.
func (c *TokenCommand) Run(env *Environment) error {
	viewer, err := c.viewer()
	if err != nil {
		return err
	}
	if err := c.mustExist(env); err != nil {
		return err
	}
	by, err := c.Issuer(env, c.Flags)
	if err != nil {
		return err
	}
	token, err := by.Token(viewer, time.Duration(c.Lifetime))
	if err == nil {
		_, err = fmt.Fprintln(env.Out, token)
	}
	return err
}

func (c *TokenCommand) viewer() (v graph.Viewer, err error) {
	v = graph.Viewer{Name: strings.TrimSpace(c.Subject), Role: graph.Role(c.Role), AnswersFor: c.AnswersFor}
	if v.Clearance, err = graph.ParseClearance(c.Clearance); err != nil {
		return v, err
	}
	for _, id := range c.AnswersFor {
		if label, _, ok := graph.SplitID(id); !ok || label != graph.LabelOrganization && label != graph.LabelStakeholderGroup {
			err = errors.Join(err, fmt.Errorf("--answers-for %s: this is not the id of an organization or a stakeholder group, such as organization:ministry-of-interior", id))
		}
	}
	switch respondent := v.Role == graph.Respondent; {
	case respondent && len(c.AnswersFor) == 0:
		err = errors.Join(err, errors.New("--role RESPONDENT: say with --answers-for which organizations or stakeholder groups they answer for"))
	case !respondent && len(c.AnswersFor) > 0:
		err = errors.Join(err, errors.New("--answers-for: only a RESPONDENT answers for somebody; add --role RESPONDENT"))
	}
	if v.Name == "" || len(v.Name) > 200 || strings.ContainsFunc(v.Name, unicode.IsControl) {
		err = errors.Join(err, errors.New("--subject: write a name of 1 to 200 bytes without control characters"))
	}
	if life := time.Duration(c.Lifetime); life < time.Second || life > longestLife {
		err = errors.Join(err, errors.New("--lifetime: write a duration from 1s to 366d"))
	}
	return v, err
}

// mustExist refuses a file store that does not exist: no server has its key.
func (c *TokenCommand) mustExist(env *Environment) error {
	if c.IsSample() || c.IsNeo4j() || c.TokenKey != "" {
		return nil
	}
	folder, err := c.Folder(env.Getenv)
	if err != nil {
		return err
	}
	if _, err := os.Stat(folder); err != nil {
		return fmt.Errorf("there is no store in %s", folder)
	}
	return nil
}
