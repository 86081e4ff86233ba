// :param clearance => 3
// :param in => {representing: ["organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-gull-society", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-night-ferry-collective", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-ropeworks-guild", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers"]}
// representatives
CALL () {
  MATCH (n:Organization)
  WHERE n.id IS NOT NULL
    AND n.level <= $clearance
    AND EXISTS {
      MATCH (n)-[r1:MEMBER_OF]->(m1)
      WHERE r1.level <= $clearance
        AND (r1.representing IS NOT NULL AND r1.representing IN $in.representing)
        AND m1.level <= $clearance
        AND (r1.representing IS NULL OR EXISTS {
          MATCH (o1:Organization {id: r1.representing})
          WHERE o1.level <= $clearance
        })
    }
  RETURN n
  UNION ALL
  MATCH (n:Person)
  WHERE n.id IS NOT NULL
    AND n.level <= $clearance
    AND EXISTS {
      MATCH (n)-[r2:MEMBER_OF]->(m2)
      WHERE r2.level <= $clearance
        AND (r2.representing IS NOT NULL AND r2.representing IN $in.representing)
        AND m2.level <= $clearance
        AND (r2.representing IS NULL OR EXISTS {
          MATCH (o2:Organization {id: r2.representing})
          WHERE o2.level <= $clearance
        })
    }
  RETURN n
  UNION ALL
  MATCH (n:StakeholderGroup)
  WHERE n.id IS NOT NULL
    AND n.level <= $clearance
    AND EXISTS {
      MATCH (n)-[r3:MEMBER_OF]->(m3)
      WHERE r3.level <= $clearance
        AND (r3.representing IS NOT NULL AND r3.representing IN $in.representing)
        AND m3.level <= $clearance
        AND (r3.representing IS NULL OR EXISTS {
          MATCH (o3:Organization {id: r3.representing})
          WHERE o3.level <= $clearance
        })
    }
  RETURN n
  UNION ALL
  MATCH (n:WorkingGroup)
  WHERE n.id IS NOT NULL
    AND n.level <= $clearance
    AND EXISTS {
      MATCH (n)-[r4:MEMBER_OF]->(m4)
      WHERE r4.level <= $clearance
        AND (r4.representing IS NOT NULL AND r4.representing IN $in.representing)
        AND m4.level <= $clearance
        AND (r4.representing IS NULL OR EXISTS {
          MATCH (o4:Organization {id: r4.representing})
          WHERE o4.level <= $clearance
        })
    }
  RETURN n
}
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)-[r5:MEMBER_OF]->(m5)
    WHERE r5.level <= $clearance
      AND (r5.representing IS NOT NULL AND r5.representing IN $in.representing)
      AND m5.level <= $clearance
      AND (r5.representing IS NULL OR EXISTS {
        MATCH (o5:Organization {id: r5.representing})
        WHERE o5.level <= $clearance
      })
    RETURN [
      properties(r5),
      properties(m5)
    ]
    ORDER BY m5.id, r5.key
  } AS along1
ORDER BY n.id
