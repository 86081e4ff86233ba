package search

import (
	"strings"
	"testing"
)

// Pairs of words of this field: "a=b" are forms of one word, "a#b" are two words. A pair after ! is one
// that the search gets wrong. The first line of each language is of case overstemming and of the issues
// that followed it; the rest was written before it was tried.
//
//nolint:misspell // French
var stemPairs = map[string]string{
	"English": `
		internal#international police#policies police#policy minors#minorities minor#minority authors#authority author#authorities university#universal national#nationality policy=policies child=children authority=authorities minority=minorities
		recommendation=recommendations recommend=recommended implement=implementing review=reviews review=reviewed report=reporting country=countries
		woman=women person=people man=men state=states agree=agreed commit=committed commit=committing committee=committees
		train=training train=trained plan=planned plan=planning adopt=adopting ratify=ratified ratify=ratifies study=studying prohibit=prohibited
		judge=judges judge=judged process=processes crisis=crises analysis=analyses law=laws right=rights refugee=refugees ministry=ministries
		bus=buses box=boxes organise=organizing programme=programs travel=travelled use=using use=used care=caring
		minister#ministry nation#nationality relation#relative general#generate universe#university commune#communication communist#community
		!human#humane organ#organization import#important public#publication operate#opera execute#executive probe#probate
		arm#army !new#news wander#wand plan#plane car#care us#use work#workers !even#evening !unite#unit !custom#customs !past#paste
		experience#experiment policing#policy policy#politics constitution#constituency reform#reformation detain#detail`,
	"French": `
		recommandation=recommandations état=états femme=femmes national=nationale national=nationaux égal=égaux droit=droits
		social=sociales réfugié=réfugiée réfugié=réfugiés policier=policière bureau=bureaux travail=travaux public=publique européen=européennes
		actif=active directeur=directrice nombreux=nombreuses jeu=jeux mineur=mineures enfant=enfants loi=lois
		nationalité#national police#politique minorité#mineur université#universel autorité#auteur interne#international commune#communauté
		égalité#également action#acteur sécurité#sûr note#not religion#religieux général#génération humain#humanitaire`,
	"Arabic": `
		توصية=توصيات توصية=والتوصية حكومة=الحكومات منظمة=منظمات لجنة=اللجنة امرأة=النساء شرطي=شرطيون معلم=معلمين قانون=بالقانون مجموعة=مجموعات
		وصية#توصية حكم#حكومة أمن#أمر وزير#وزارة عمل#عميل دولة#دولي أمين#أمان شرطة#شرطي عالم#معلم حق#حقيقة`,
}

// Prints the precision and the recall of stems, both ways, and holds each pair to what is written of it.
func TestPrecisionAndRecallOfStems(t *testing.T) {
	for language, list := range stemPairs {
		pairs, right, forms, found := 0, 0, 0, 0 // pairs are counted both ways
		for _, pair := range strings.Fields(list) {
			pair, isWrong := strings.CutPrefix(pair, "!")
			a, b, areForms := strings.Cut(pair, "=")
			if !areForms {
				a, b, _ = strings.Cut(pair, "#")
			}
			for _, way := range [][2]string{{a, b}, {b, a}} {
				meet := meets(way[0], way[1])
				pairs++
				if areForms {
					forms++
				}
				if meet {
					found++
				}
				if meet && areForms {
					right++
				}
				if (meet == areForms) == isWrong {
					t.Errorf("%s: %s finds %s: %t; the list says otherwise", language, way[0], way[1], meet)
				}
			}
		}
		t.Logf("%s: of %d pairs, both ways, precision %.2f (%d of %d found are forms), recall %.2f (%d of %d forms are found)",
			language, pairs/2, float64(right)/float64(found), right, found, float64(right)/float64(forms), right, forms)
	}
}
