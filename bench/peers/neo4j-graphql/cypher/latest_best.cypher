// A keyset: from the last item of the page before, along the index of dates and ids.
MATCH (r:Recommendation)
WHERE r.issuedOnFirst >= date($on) AND r.id IS NOT NULL AND (r.issuedOnFirst > date($on) OR r.id > $id) AND r.level = 0
WITH r ORDER BY r.issuedOnFirst, r.id LIMIT 50
RETURN {id: r.id, text: r.text, reference: r.reference, issuedOn: r.issuedOn} AS row
