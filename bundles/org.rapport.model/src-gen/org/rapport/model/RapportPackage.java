/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Plans of reablement: people, their strengths and goals, the teams around them, and the time they spend together. Dates and times are ISO-8601 in the time zone of the plan; amounts carry their unit in the name.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportFactory
 * @model kind="package"
 * @generated
 */
public interface RapportPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "rapport";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://rapport-planning.org/plan";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rapport";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RapportPackage eINSTANCE = org.rapport.model.impl.RapportPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.IdentifiableImpl <em>Identifiable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.IdentifiableImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getIdentifiable()
	 * @generated
	 */
	int IDENTIFIABLE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIABLE__ID = 0;

	/**
	 * The number of structural features of the '<em>Identifiable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIABLE_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identifiable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIABLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.NamedElementImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.ServicePlanImpl <em>Service Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.ServicePlanImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getServicePlan()
	 * @generated
	 */
	int SERVICE_PLAN = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__FORMAT_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__TIME_ZONE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__PERIOD_START = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__PERIOD_END = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Standards</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__STANDARDS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__PEOPLE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Workers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__WORKERS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Teams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__TEAMS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__RELATIONSHIPS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Visits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__VISITS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Visit Patterns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__VISIT_PATTERNS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__ACTIVITIES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Hand Offs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__HAND_OFFS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Demand</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__DEMAND = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__RESOURCES = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Places</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__PLACES = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Travel Times</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__TRAVEL_TIMES = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN__OVERRIDES = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Service Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The operation id for the '<em>Zone</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN___ZONE = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Service Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PLAN_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.PersonImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__REFERENCE = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Birth Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTH_YEAR = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>What Matters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__WHAT_MATTERS = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Communication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__COMMUNICATION = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LANGUAGE = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Support Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SUPPORT_MODEL = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Funding Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FUNDING_ROUTE = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Relationship Wish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RELATIONSHIP_WISH = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Relationship Wish Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RELATIONSHIP_WISH_REASON = IDENTIFIABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GROUPS = IDENTIFIABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Strengths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__STRENGTHS = IDENTIFIABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NEEDS = IDENTIFIABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RISKS = IDENTIFIABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GOALS = IDENTIFIABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Complexity</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__COMPLEXITY = IDENTIFIABLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Circle</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CIRCLE = IDENTIFIABLE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Consents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONSENTS = IDENTIFIABLE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Episodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EPISODES = IDENTIFIABLE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__REVIEWS = IDENTIFIABLE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__OPTIONS = IDENTIFIABLE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__OUTCOMES = IDENTIFIABLE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Declined Workers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DECLINED_WORKERS = IDENTIFIABLE_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PLACE = IDENTIFIABLE_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 24;

	/**
	 * The operation id for the '<em>Visits Between</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___VISITS_BETWEEN__LOCALDATE_LOCALDATE = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Continuity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___CONTINUITY__LOCALDATE = IDENTIFIABLE_OPERATION_COUNT + 1;

	/**
	 * The operation id for the '<em>Gas T</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON___GAS_T = IDENTIFIABLE_OPERATION_COUNT + 2;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.StrengthImpl <em>Strength</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.StrengthImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getStrength()
	 * @generated
	 */
	int STRENGTH = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH__STATEMENT = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH__KIND = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH__OWNER = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH__POTENTIAL = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unlocked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH__UNLOCKED_BY = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Strength</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Strength</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.NeedImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__STATEMENT = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__AREA = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SEVERITY = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.RiskImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__STATEMENT = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Perspective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PERSPECTIVE = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESPONSE = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.GoalImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STATEMENT = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__REASON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expressed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__EXPRESSED_BY = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__AREA = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STATUS = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__SET_ON = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TARGET_DATE = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__IMPORTANCE = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DIFFICULTY = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Baseline Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__BASELINE_LEVEL = IDENTIFIABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Current Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__CURRENT_LEVEL = IDENTIFIABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Disciplines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DISCIPLINES = IDENTIFIABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STEPS = IDENTIFIABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Draws On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DRAWS_ON = IDENTIFIABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ADDRESSES = IDENTIFIABLE_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 15;

	/**
	 * The operation id for the '<em>Weight</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL___WEIGHT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.GoalStepImpl <em>Goal Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.GoalStepImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getGoalStep()
	 * @generated
	 */
	int GOAL_STEP = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__DESCRIPTION = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contributor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__CONTRIBUTOR = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__APPROACH = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minutes Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__MINUTES_PER_WEEK = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__DUE = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__DONE_ON = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Who</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__WHO = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP__RESOURCE = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Goal Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Goal Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_STEP_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.ComplexityFactorImpl <em>Complexity Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.ComplexityFactorImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getComplexityFactor()
	 * @generated
	 */
	int COMPLEXITY_FACTOR = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_FACTOR__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_FACTOR__KIND = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_FACTOR__NOTE = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extra Time Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Complexity Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_FACTOR_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Complexity Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_FACTOR_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.CircleMemberImpl <em>Circle Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.CircleMemberImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getCircleMember()
	 * @generated
	 */
	int CIRCLE_MEMBER = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER__NAME = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER__RELATION = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Carer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER__CARER = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER__HOURS_PER_WEEK = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Support</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER__SUPPORT = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Circle Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Circle Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCLE_MEMBER_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.CarerSupportImpl <em>Carer Support</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.CarerSupportImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getCarerSupport()
	 * @generated
	 */
	int CARER_SUPPORT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Information Given On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT__INFORMATION_GIVEN_ON = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Training Offered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT__TRAINING_OFFERED_ON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Emergency Plan On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT__EMERGENCY_PLAN_ON = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Next Break On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT__NEXT_BREAK_ON = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Benefits Advice On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT__BENEFITS_ADVICE_ON = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Involved In Plan On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT__INVOLVED_IN_PLAN_ON = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Carer Support</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Carer Support</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARER_SUPPORT_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.ConsentImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__SCOPE = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ANSWER = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ASKED_ON = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__EXPIRES_ON = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__RECIPIENT = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.EpisodeImpl <em>Episode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.EpisodeImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getEpisode()
	 * @generated
	 */
	int EPISODE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__KIND = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Referred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__REFERRED_ON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__STARTED_ON = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Planned End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__PLANNED_END = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ENDED_ON = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minutes Per Week At Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__MINUTES_PER_WEEK_AT_START = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Minutes Per Week Aim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__MINUTES_PER_WEEK_AIM = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Move On Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__MOVE_ON_PLAN = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sequel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__SEQUEL = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Episode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Episode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.ReviewImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Planned For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__PLANNED_FOR = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__HELD_ON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Person Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__PERSON_PRESENT = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Carer Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CARER_PRESENT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DECIDED_BY = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NOTES = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Minutes Per Week After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__MINUTES_PER_WEEK_AFTER = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.SupportOptionImpl <em>Support Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.SupportOptionImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getSupportOption()
	 * @generated
	 */
	int SUPPORT_OPTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION__DESCRIPTION = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Funding Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION__FUNDING_ROUTE = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weekly Cost Pence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION__WEEKLY_COST_PENCE = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Offered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION__OFFERED_ON = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION__CHOSEN = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Support Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Support Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_OPTION_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.OutcomeScoreImpl <em>Outcome Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.OutcomeScoreImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getOutcomeScore()
	 * @generated
	 */
	int OUTCOME_SCORE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__INSTRUMENT = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__ON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__SCORE = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Soft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__SOFT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sustained Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__SUSTAINED_UNTIL = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Outcome Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Outcome Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.WorkerImpl <em>Worker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.WorkerImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getWorker()
	 * @generated
	 */
	int WORKER = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__ROLE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contracted Minutes Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__CONTRACTED_MINUTES_PER_WEEK = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Caseload Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__CASELOAD_LIMIT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__SKILLS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__LANGUAGES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Trained In Rapport On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__TRAINED_IN_RAPPORT_ON = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opted Out Of48 Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__OPTED_OUT_OF48_HOURS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Base</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__BASE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Availability</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__AVAILABILITY = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Absences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__ABSENCES = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Worker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The operation id for the '<em>Visits Between</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER___VISITS_BETWEEN__LOCALDATE_LOCALDATE = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Known To</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER___KNOWN_TO__PERSON_LOCALDATETIME = NAMED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The operation id for the '<em>Contact Minutes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER___CONTACT_MINUTES__PERSON_LOCALDATE = NAMED_ELEMENT_OPERATION_COUNT + 2;

	/**
	 * The operation id for the '<em>Working Minutes In Week</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER___WORKING_MINUTES_IN_WEEK__LOCALDATE = NAMED_ELEMENT_OPERATION_COUNT + 3;

	/**
	 * The operation id for the '<em>Utilisation Percent</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER___UTILISATION_PERCENT__LOCALDATE = NAMED_ELEMENT_OPERATION_COUNT + 4;

	/**
	 * The number of operations of the '<em>Worker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.AvailabilityImpl <em>Availability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.AvailabilityImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getAvailability()
	 * @generated
	 */
	int AVAILABILITY = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__DAY = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__FROM = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__TO = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Availability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Availability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.AbsenceImpl <em>Absence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.AbsenceImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getAbsence()
	 * @generated
	 */
	int ABSENCE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__FROM = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__TO = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE__REASON = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Absence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Absence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.TeamImpl <em>Team</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.TeamImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getTeam()
	 * @generated
	 */
	int TEAM = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__ORGANISATION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__MEMBERSHIPS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__LEAD = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__SUPPORTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.MembershipImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getMembership()
	 * @generated
	 */
	int MEMBERSHIP = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__FROM = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__TO = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__WORKER = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.RelationshipImpl <em>Relationship</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.RelationshipImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getRelationship()
	 * @generated
	 */
	int RELATIONSHIP = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__WORKER = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__PERSON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__STARTED_ON = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expected End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__EXPECTED_END = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__ENDED_ON = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__DEPTH = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Key Worker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__KEY_WORKER = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Chosen By Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CHOSEN_BY_PERSON = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Agreed Minimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__AGREED_MINIMUM_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Agreed Optimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__AGREED_OPTIMUM_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Agreed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__AGREED_REASON = IDENTIFIABLE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 11;

	/**
	 * The operation id for the '<em>Rapport Minimum Minutes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP___RAPPORT_MINIMUM_MINUTES = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Rapport Optimum Minutes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP___RAPPORT_OPTIMUM_MINUTES = IDENTIFIABLE_OPERATION_COUNT + 1;

	/**
	 * The operation id for the '<em>Rapport Minutes Given</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP___RAPPORT_MINUTES_GIVEN = IDENTIFIABLE_OPERATION_COUNT + 2;

	/**
	 * The number of operations of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.HandOffImpl <em>Hand Off</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.HandOffImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getHandOff()
	 * @generated
	 */
	int HAND_OFF = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__ON = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__REASON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Briefed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__BRIEFED = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__PERSON = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__FROM_WORKER = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__TO_WORKER = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Joint Visit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF__JOINT_VISIT = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Hand Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Hand Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OFF_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.VisitImpl <em>Visit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.VisitImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getVisit()
	 * @generated
	 */
	int VISIT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__PERSON = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Workers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__WORKERS = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Workers Needed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__WORKERS_NEEDED = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__SKILLS = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__START = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Earliest Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__EARLIEST_START = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Latest Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__LATEST_START = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__DURATION_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__PURPOSE = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__MODE = IDENTIFIABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Intimate Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__INTIMATE_CARE = IDENTIFIABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Short Visit Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__SHORT_VISIT_AGREED = IDENTIFIABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__STATUS = IDENTIFIABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__ACTUAL_START = IDENTIFIABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Actual Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__ACTUAL_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Travel Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__TRAVEL_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__GOALS = IDENTIFIABLE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__PATTERN = IDENTIFIABLE_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 18;

	/**
	 * The operation id for the '<em>End</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT___END = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Counts</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT___COUNTS = IDENTIFIABLE_OPERATION_COUNT + 1;

	/**
	 * The operation id for the '<em>Minutes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT___MINUTES = IDENTIFIABLE_OPERATION_COUNT + 2;

	/**
	 * The operation id for the '<em>Overlaps</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT___OVERLAPS__VISIT = IDENTIFIABLE_OPERATION_COUNT + 3;

	/**
	 * The number of operations of the '<em>Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.VisitPatternImpl <em>Visit Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.VisitPatternImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getVisitPattern()
	 * @generated
	 */
	int VISIT_PATTERN = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__PERSON = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Workers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__WORKERS = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__GOALS = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__DAYS = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__TIME = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__DURATION_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__PURPOSE = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__MODE = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__FROM = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__UNTIL = IDENTIFIABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Every Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__EVERY_WEEKS = IDENTIFIABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Workers Needed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__WORKERS_NEEDED = IDENTIFIABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__SKILLS = IDENTIFIABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Earliest Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__EARLIEST_START = IDENTIFIABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Latest Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__LATEST_START = IDENTIFIABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Intimate Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN__INTIMATE_CARE = IDENTIFIABLE_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Visit Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Visit Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_PATTERN_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.ActivityImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__WORKER = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__START = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DURATION_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__KIND = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.DemandEventImpl <em>Demand Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.DemandEventImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getDemandEvent()
	 * @generated
	 */
	int DEMAND_EVENT = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT__PERSON = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT__ON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT__KIND = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT__CAUSE = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost Pence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT__COST_PENCE = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Demand Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Demand Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_EVENT_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.CommunityResourceImpl <em>Community Resource</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.CommunityResourceImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getCommunityResource()
	 * @generated
	 */
	int COMMUNITY_RESOURCE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNITY_RESOURCE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNITY_RESOURCE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNITY_RESOURCE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNITY_RESOURCE__CONTACT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNITY_RESOURCE__PLACE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Community Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNITY_RESOURCE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Community Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNITY_RESOURCE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.PlaceImpl <em>Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.PlaceImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LATITUDE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LONGITUDE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.TravelTimeImpl <em>Travel Time</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.TravelTimeImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getTravelTime()
	 * @generated
	 */
	int TRAVEL_TIME = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAVEL_TIME__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAVEL_TIME__FROM = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAVEL_TIME__TO = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAVEL_TIME__MINUTES = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Travel Time</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAVEL_TIME_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Travel Time</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAVEL_TIME_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.PlanningStandardsImpl <em>Planning Standards</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.PlanningStandardsImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getPlanningStandards()
	 * @generated
	 */
	int PLANNING_STANDARDS = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Rule Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__RULE_PACK = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Visit Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__SHORT_VISIT_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Intimate Care Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__INTIMATE_CARE_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>First Visit Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__FIRST_VISIT_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Window Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__WINDOW_DAYS = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minimum Visits For Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Max Workers In Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Low Secon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__LOW_SECON = IDENTIFIABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Max Hand Offs In Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW = IDENTIFIABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Max Weekly Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MAX_WEEKLY_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Weekly Average Over Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS = IDENTIFIABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Min Daily Rest Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Break After Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__BREAK_AFTER_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Break Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__BREAK_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Default Travel Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Travel Km Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR = IDENTIFIABLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Detour Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__DETOUR_PERCENT = IDENTIFIABLE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Amber Utilisation Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT = IDENTIFIABLE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Red Utilisation Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__RED_UTILISATION_PERCENT = IDENTIFIABLE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Min Contact Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MIN_CONTACT_PERCENT = IDENTIFIABLE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Reflection Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__REFLECTION_EVERY_DAYS = IDENTIFIABLE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Start Within Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__START_WITHIN_DAYS = IDENTIFIABLE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Max Episode Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MAX_EPISODE_DAYS = IDENTIFIABLE_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Sustained Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__SUSTAINED_DAYS = IDENTIFIABLE_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__REVIEW_EVERY_DAYS = IDENTIFIABLE_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Min Group Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__MIN_GROUP_SIZE = IDENTIFIABLE_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Rapport</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__RAPPORT = IDENTIFIABLE_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Complexity Weights</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__COMPLEXITY_WEIGHTS = IDENTIFIABLE_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Continuity Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__CONTINUITY_BANDS = IDENTIFIABLE_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Check Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS__CHECK_SETTINGS = IDENTIFIABLE_FEATURE_COUNT + 29;

	/**
	 * The number of structural features of the '<em>Planning Standards</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 30;

	/**
	 * The number of operations of the '<em>Planning Standards</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNING_STANDARDS_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.CheckSettingImpl <em>Check Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.CheckSettingImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getCheckSetting()
	 * @generated
	 */
	int CHECK_SETTING = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Check Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING__CHECK_ID = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING__LEVEL = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING__REASON = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Check Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Check Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.RapportStandardImpl <em>Standard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.RapportStandardImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getRapportStandard()
	 * @generated
	 */
	int RAPPORT_STANDARD = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD__DEPTH = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD__ROLE = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD__MINIMUM_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Optimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD__OPTIMUM_MINUTES = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Within Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD__WITHIN_DAYS = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD__SOURCE = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAPPORT_STANDARD_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.ComplexityWeightImpl <em>Complexity Weight</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.ComplexityWeightImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getComplexityWeight()
	 * @generated
	 */
	int COMPLEXITY_WEIGHT = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_WEIGHT__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_WEIGHT__KIND = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Extra Time Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Complexity Weight</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_WEIGHT_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Complexity Weight</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLEXITY_WEIGHT_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.ContinuityBandImpl <em>Continuity Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.ContinuityBandImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getContinuityBand()
	 * @generated
	 */
	int CONTINUITY_BAND = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_BAND__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>From Minutes Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_BAND__FROM_MINUTES_PER_DAY = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Low Coc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_BAND__LOW_COC = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Continuity Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_BAND_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Continuity Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_BAND_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.impl.FindingOverrideImpl <em>Finding Override</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.impl.FindingOverrideImpl
	 * @see org.rapport.model.impl.RapportPackageImpl#getFindingOverride()
	 * @generated
	 */
	int FINDING_OVERRIDE = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE__ID = IDENTIFIABLE__ID;

	/**
	 * The feature id for the '<em><b>Check Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE__CHECK_ID = IDENTIFIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE__REASON = IDENTIFIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE__BY = IDENTIFIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE__ON = IDENTIFIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE__EXPIRES_ON = IDENTIFIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE__ELEMENT = IDENTIFIABLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Finding Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE_FEATURE_COUNT = IDENTIFIABLE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Finding Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OVERRIDE_OPERATION_COUNT = IDENTIFIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rapport.model.LifeArea <em>Life Area</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.LifeArea
	 * @see org.rapport.model.impl.RapportPackageImpl#getLifeArea()
	 * @generated
	 */
	int LIFE_AREA = 37;

	/**
	 * The meta object id for the '{@link org.rapport.model.SupportModel <em>Support Model</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.SupportModel
	 * @see org.rapport.model.impl.RapportPackageImpl#getSupportModel()
	 * @generated
	 */
	int SUPPORT_MODEL = 38;

	/**
	 * The meta object id for the '{@link org.rapport.model.FundingRoute <em>Funding Route</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.FundingRoute
	 * @see org.rapport.model.impl.RapportPackageImpl#getFundingRoute()
	 * @generated
	 */
	int FUNDING_ROUTE = 39;

	/**
	 * The meta object id for the '{@link org.rapport.model.RelationshipWish <em>Relationship Wish</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.RelationshipWish
	 * @see org.rapport.model.impl.RapportPackageImpl#getRelationshipWish()
	 * @generated
	 */
	int RELATIONSHIP_WISH = 40;

	/**
	 * The meta object id for the '{@link org.rapport.model.StrengthKind <em>Strength Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.StrengthKind
	 * @see org.rapport.model.impl.RapportPackageImpl#getStrengthKind()
	 * @generated
	 */
	int STRENGTH_KIND = 41;

	/**
	 * The meta object id for the '{@link org.rapport.model.StrengthOwner <em>Strength Owner</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.StrengthOwner
	 * @see org.rapport.model.impl.RapportPackageImpl#getStrengthOwner()
	 * @generated
	 */
	int STRENGTH_OWNER = 42;

	/**
	 * The meta object id for the '{@link org.rapport.model.NeedSeverity <em>Need Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.NeedSeverity
	 * @see org.rapport.model.impl.RapportPackageImpl#getNeedSeverity()
	 * @generated
	 */
	int NEED_SEVERITY = 43;

	/**
	 * The meta object id for the '{@link org.rapport.model.Perspective <em>Perspective</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.Perspective
	 * @see org.rapport.model.impl.RapportPackageImpl#getPerspective()
	 * @generated
	 */
	int PERSPECTIVE = 44;

	/**
	 * The meta object id for the '{@link org.rapport.model.ExpressedBy <em>Expressed By</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.ExpressedBy
	 * @see org.rapport.model.impl.RapportPackageImpl#getExpressedBy()
	 * @generated
	 */
	int EXPRESSED_BY = 45;

	/**
	 * The meta object id for the '{@link org.rapport.model.GoalStatus <em>Goal Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.GoalStatus
	 * @see org.rapport.model.impl.RapportPackageImpl#getGoalStatus()
	 * @generated
	 */
	int GOAL_STATUS = 46;

	/**
	 * The meta object id for the '{@link org.rapport.model.Contributor <em>Contributor</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.Contributor
	 * @see org.rapport.model.impl.RapportPackageImpl#getContributor()
	 * @generated
	 */
	int CONTRIBUTOR = 47;

	/**
	 * The meta object id for the '{@link org.rapport.model.Approach <em>Approach</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.Approach
	 * @see org.rapport.model.impl.RapportPackageImpl#getApproach()
	 * @generated
	 */
	int APPROACH = 48;

	/**
	 * The meta object id for the '{@link org.rapport.model.ComplexityKind <em>Complexity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.ComplexityKind
	 * @see org.rapport.model.impl.RapportPackageImpl#getComplexityKind()
	 * @generated
	 */
	int COMPLEXITY_KIND = 49;

	/**
	 * The meta object id for the '{@link org.rapport.model.CircleRelation <em>Circle Relation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.CircleRelation
	 * @see org.rapport.model.impl.RapportPackageImpl#getCircleRelation()
	 * @generated
	 */
	int CIRCLE_RELATION = 50;

	/**
	 * The meta object id for the '{@link org.rapport.model.ConsentAnswer <em>Consent Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.ConsentAnswer
	 * @see org.rapport.model.impl.RapportPackageImpl#getConsentAnswer()
	 * @generated
	 */
	int CONSENT_ANSWER = 51;

	/**
	 * The meta object id for the '{@link org.rapport.model.EpisodeKind <em>Episode Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.EpisodeKind
	 * @see org.rapport.model.impl.RapportPackageImpl#getEpisodeKind()
	 * @generated
	 */
	int EPISODE_KIND = 52;

	/**
	 * The meta object id for the '{@link org.rapport.model.Sequel <em>Sequel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.Sequel
	 * @see org.rapport.model.impl.RapportPackageImpl#getSequel()
	 * @generated
	 */
	int SEQUEL = 53;

	/**
	 * The meta object id for the '{@link org.rapport.model.DecidedBy <em>Decided By</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.DecidedBy
	 * @see org.rapport.model.impl.RapportPackageImpl#getDecidedBy()
	 * @generated
	 */
	int DECIDED_BY = 54;

	/**
	 * The meta object id for the '{@link org.rapport.model.WorkerRole <em>Worker Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.WorkerRole
	 * @see org.rapport.model.impl.RapportPackageImpl#getWorkerRole()
	 * @generated
	 */
	int WORKER_ROLE = 55;

	/**
	 * The meta object id for the '{@link org.rapport.model.RelationshipDepth <em>Relationship Depth</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.RelationshipDepth
	 * @see org.rapport.model.impl.RapportPackageImpl#getRelationshipDepth()
	 * @generated
	 */
	int RELATIONSHIP_DEPTH = 56;

	/**
	 * The meta object id for the '{@link org.rapport.model.VisitPurpose <em>Visit Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.VisitPurpose
	 * @see org.rapport.model.impl.RapportPackageImpl#getVisitPurpose()
	 * @generated
	 */
	int VISIT_PURPOSE = 57;

	/**
	 * The meta object id for the '{@link org.rapport.model.VisitMode <em>Visit Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.VisitMode
	 * @see org.rapport.model.impl.RapportPackageImpl#getVisitMode()
	 * @generated
	 */
	int VISIT_MODE = 58;

	/**
	 * The meta object id for the '{@link org.rapport.model.VisitStatus <em>Visit Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.VisitStatus
	 * @see org.rapport.model.impl.RapportPackageImpl#getVisitStatus()
	 * @generated
	 */
	int VISIT_STATUS = 59;

	/**
	 * The meta object id for the '{@link org.rapport.model.ActivityKind <em>Activity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.ActivityKind
	 * @see org.rapport.model.impl.RapportPackageImpl#getActivityKind()
	 * @generated
	 */
	int ACTIVITY_KIND = 60;

	/**
	 * The meta object id for the '{@link org.rapport.model.DemandKind <em>Demand Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.DemandKind
	 * @see org.rapport.model.impl.RapportPackageImpl#getDemandKind()
	 * @generated
	 */
	int DEMAND_KIND = 61;

	/**
	 * The meta object id for the '{@link org.rapport.model.RulePack <em>Rule Pack</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.RulePack
	 * @see org.rapport.model.impl.RapportPackageImpl#getRulePack()
	 * @generated
	 */
	int RULE_PACK = 62;

	/**
	 * The meta object id for the '{@link org.rapport.model.CheckLevel <em>Check Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.CheckLevel
	 * @see org.rapport.model.impl.RapportPackageImpl#getCheckLevel()
	 * @generated
	 */
	int CHECK_LEVEL = 63;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.rapport.model.impl.RapportPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 64;

	/**
	 * The meta object id for the '<em>Local Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalTime
	 * @see org.rapport.model.impl.RapportPackageImpl#getLocalTime()
	 * @generated
	 */
	int LOCAL_TIME = 65;

	/**
	 * The meta object id for the '<em>Local Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDateTime
	 * @see org.rapport.model.impl.RapportPackageImpl#getLocalDateTime()
	 * @generated
	 */
	int LOCAL_DATE_TIME = 66;

	/**
	 * The meta object id for the '<em>Day Of Week</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.DayOfWeek
	 * @see org.rapport.model.impl.RapportPackageImpl#getDayOfWeek()
	 * @generated
	 */
	int DAY_OF_WEEK = 67;

	/**
	 * The meta object id for the '<em>Zone Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.ZoneId
	 * @see org.rapport.model.impl.RapportPackageImpl#getZoneId()
	 * @generated
	 */
	int ZONE_ID = 68;

	/**
	 * The meta object id for the '<em>Continuity</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rapport.model.calc.Continuity
	 * @see org.rapport.model.impl.RapportPackageImpl#getContinuity()
	 * @generated
	 */
	int CONTINUITY = 69;


	/**
	 * Returns the meta object for class '{@link org.rapport.model.Identifiable <em>Identifiable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identifiable</em>'.
	 * @see org.rapport.model.Identifiable
	 * @generated
	 */
	EClass getIdentifiable();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Identifiable#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.rapport.model.Identifiable#getId()
	 * @see #getIdentifiable()
	 * @generated
	 */
	EAttribute getIdentifiable_Id();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.rapport.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rapport.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.ServicePlan <em>Service Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Plan</em>'.
	 * @see org.rapport.model.ServicePlan
	 * @generated
	 */
	EClass getServicePlan();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ServicePlan#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.rapport.model.ServicePlan#getFormatVersion()
	 * @see #getServicePlan()
	 * @generated
	 */
	EAttribute getServicePlan_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ServicePlan#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.rapport.model.ServicePlan#getTimeZone()
	 * @see #getServicePlan()
	 * @generated
	 */
	EAttribute getServicePlan_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ServicePlan#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.rapport.model.ServicePlan#getPeriodStart()
	 * @see #getServicePlan()
	 * @generated
	 */
	EAttribute getServicePlan_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ServicePlan#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.rapport.model.ServicePlan#getPeriodEnd()
	 * @see #getServicePlan()
	 * @generated
	 */
	EAttribute getServicePlan_PeriodEnd();

	/**
	 * Returns the meta object for the containment reference '{@link org.rapport.model.ServicePlan#getStandards <em>Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Standards</em>'.
	 * @see org.rapport.model.ServicePlan#getStandards()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Standards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see org.rapport.model.ServicePlan#getPeople()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_People();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getWorkers <em>Workers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workers</em>'.
	 * @see org.rapport.model.ServicePlan#getWorkers()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Workers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getTeams <em>Teams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Teams</em>'.
	 * @see org.rapport.model.ServicePlan#getTeams()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Teams();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getRelationships <em>Relationships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relationships</em>'.
	 * @see org.rapport.model.ServicePlan#getRelationships()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Relationships();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getVisits <em>Visits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visits</em>'.
	 * @see org.rapport.model.ServicePlan#getVisits()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Visits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getVisitPatterns <em>Visit Patterns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visit Patterns</em>'.
	 * @see org.rapport.model.ServicePlan#getVisitPatterns()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_VisitPatterns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.rapport.model.ServicePlan#getActivities()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getHandOffs <em>Hand Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hand Offs</em>'.
	 * @see org.rapport.model.ServicePlan#getHandOffs()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_HandOffs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getDemand <em>Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Demand</em>'.
	 * @see org.rapport.model.ServicePlan#getDemand()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Demand();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resources</em>'.
	 * @see org.rapport.model.ServicePlan#getResources()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Resources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Places</em>'.
	 * @see org.rapport.model.ServicePlan#getPlaces()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Places();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getTravelTimes <em>Travel Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Travel Times</em>'.
	 * @see org.rapport.model.ServicePlan#getTravelTimes()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_TravelTimes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.ServicePlan#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see org.rapport.model.ServicePlan#getOverrides()
	 * @see #getServicePlan()
	 * @generated
	 */
	EReference getServicePlan_Overrides();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.ServicePlan#zone() <em>Zone</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Zone</em>' operation.
	 * @see org.rapport.model.ServicePlan#zone()
	 * @generated
	 */
	EOperation getServicePlan__Zone();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.rapport.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rapport.model.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.rapport.model.Person#getReference()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getBirthYear <em>Birth Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Year</em>'.
	 * @see org.rapport.model.Person#getBirthYear()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_BirthYear();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getWhatMatters <em>What Matters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What Matters</em>'.
	 * @see org.rapport.model.Person#getWhatMatters()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_WhatMatters();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getCommunication <em>Communication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Communication</em>'.
	 * @see org.rapport.model.Person#getCommunication()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Communication();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.rapport.model.Person#getLanguage()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getSupportModel <em>Support Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Support Model</em>'.
	 * @see org.rapport.model.Person#getSupportModel()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_SupportModel();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getFundingRoute <em>Funding Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding Route</em>'.
	 * @see org.rapport.model.Person#getFundingRoute()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FundingRoute();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getRelationshipWish <em>Relationship Wish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship Wish</em>'.
	 * @see org.rapport.model.Person#getRelationshipWish()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_RelationshipWish();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Person#getRelationshipWishReason <em>Relationship Wish Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship Wish Reason</em>'.
	 * @see org.rapport.model.Person#getRelationshipWishReason()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_RelationshipWishReason();

	/**
	 * Returns the meta object for the attribute list '{@link org.rapport.model.Person#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.rapport.model.Person#getGroups()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getStrengths <em>Strengths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strengths</em>'.
	 * @see org.rapport.model.Person#getStrengths()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Strengths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.rapport.model.Person#getNeeds()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Needs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.rapport.model.Person#getRisks()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.rapport.model.Person#getGoals()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getComplexity <em>Complexity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Complexity</em>'.
	 * @see org.rapport.model.Person#getComplexity()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Complexity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getCircle <em>Circle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Circle</em>'.
	 * @see org.rapport.model.Person#getCircle()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Circle();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getConsents <em>Consents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consents</em>'.
	 * @see org.rapport.model.Person#getConsents()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Consents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getEpisodes <em>Episodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Episodes</em>'.
	 * @see org.rapport.model.Person#getEpisodes()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Episodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.rapport.model.Person#getReviews()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.rapport.model.Person#getOptions()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Person#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcomes</em>'.
	 * @see org.rapport.model.Person#getOutcomes()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Outcomes();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.Person#getDeclinedWorkers <em>Declined Workers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Declined Workers</em>'.
	 * @see org.rapport.model.Person#getDeclinedWorkers()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_DeclinedWorkers();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Person#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.rapport.model.Person#getPlace()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Place();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Person#visitsBetween(java.time.LocalDate, java.time.LocalDate) <em>Visits Between</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Visits Between</em>' operation.
	 * @see org.rapport.model.Person#visitsBetween(java.time.LocalDate, java.time.LocalDate)
	 * @generated
	 */
	EOperation getPerson__VisitsBetween__LocalDate_LocalDate();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Person#continuity(java.time.LocalDate) <em>Continuity</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Continuity</em>' operation.
	 * @see org.rapport.model.Person#continuity(java.time.LocalDate)
	 * @generated
	 */
	EOperation getPerson__Continuity__LocalDate();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Person#gasT() <em>Gas T</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Gas T</em>' operation.
	 * @see org.rapport.model.Person#gasT()
	 * @generated
	 */
	EOperation getPerson__GasT();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Strength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strength</em>'.
	 * @see org.rapport.model.Strength
	 * @generated
	 */
	EClass getStrength();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Strength#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.rapport.model.Strength#getStatement()
	 * @see #getStrength()
	 * @generated
	 */
	EAttribute getStrength_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Strength#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.rapport.model.Strength#getKind()
	 * @see #getStrength()
	 * @generated
	 */
	EAttribute getStrength_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Strength#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.rapport.model.Strength#getOwner()
	 * @see #getStrength()
	 * @generated
	 */
	EAttribute getStrength_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Strength#isPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.rapport.model.Strength#isPotential()
	 * @see #getStrength()
	 * @generated
	 */
	EAttribute getStrength_Potential();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Strength#getUnlockedBy <em>Unlocked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unlocked By</em>'.
	 * @see org.rapport.model.Strength#getUnlockedBy()
	 * @see #getStrength()
	 * @generated
	 */
	EAttribute getStrength_UnlockedBy();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.rapport.model.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Need#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.rapport.model.Need#getStatement()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Need#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.rapport.model.Need#getArea()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Need#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.rapport.model.Need#getSeverity()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Severity();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.rapport.model.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Risk#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.rapport.model.Risk#getStatement()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Risk#getPerspective <em>Perspective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Perspective</em>'.
	 * @see org.rapport.model.Risk#getPerspective()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Perspective();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Risk#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.rapport.model.Risk#getResponse()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Response();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see org.rapport.model.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.rapport.model.Goal#getStatement()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.rapport.model.Goal#getReason()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getExpressedBy <em>Expressed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expressed By</em>'.
	 * @see org.rapport.model.Goal#getExpressedBy()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_ExpressedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.rapport.model.Goal#getArea()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.rapport.model.Goal#getStatus()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getSetOn <em>Set On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set On</em>'.
	 * @see org.rapport.model.Goal#getSetOn()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_SetOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getTargetDate <em>Target Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Date</em>'.
	 * @see org.rapport.model.Goal#getTargetDate()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_TargetDate();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getImportance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importance</em>'.
	 * @see org.rapport.model.Goal#getImportance()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Importance();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getDifficulty <em>Difficulty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Difficulty</em>'.
	 * @see org.rapport.model.Goal#getDifficulty()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Difficulty();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getBaselineLevel <em>Baseline Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Level</em>'.
	 * @see org.rapport.model.Goal#getBaselineLevel()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_BaselineLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Goal#getCurrentLevel <em>Current Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Level</em>'.
	 * @see org.rapport.model.Goal#getCurrentLevel()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_CurrentLevel();

	/**
	 * Returns the meta object for the attribute list '{@link org.rapport.model.Goal#getDisciplines <em>Disciplines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Disciplines</em>'.
	 * @see org.rapport.model.Goal#getDisciplines()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Disciplines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Goal#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.rapport.model.Goal#getSteps()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Steps();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.Goal#getDrawsOn <em>Draws On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Draws On</em>'.
	 * @see org.rapport.model.Goal#getDrawsOn()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_DrawsOn();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.Goal#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Addresses</em>'.
	 * @see org.rapport.model.Goal#getAddresses()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Addresses();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Goal#weight() <em>Weight</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Weight</em>' operation.
	 * @see org.rapport.model.Goal#weight()
	 * @generated
	 */
	EOperation getGoal__Weight();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.GoalStep <em>Goal Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal Step</em>'.
	 * @see org.rapport.model.GoalStep
	 * @generated
	 */
	EClass getGoalStep();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.GoalStep#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.rapport.model.GoalStep#getDescription()
	 * @see #getGoalStep()
	 * @generated
	 */
	EAttribute getGoalStep_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.GoalStep#getContributor <em>Contributor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contributor</em>'.
	 * @see org.rapport.model.GoalStep#getContributor()
	 * @see #getGoalStep()
	 * @generated
	 */
	EAttribute getGoalStep_Contributor();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.GoalStep#getApproach <em>Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approach</em>'.
	 * @see org.rapport.model.GoalStep#getApproach()
	 * @see #getGoalStep()
	 * @generated
	 */
	EAttribute getGoalStep_Approach();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.GoalStep#getMinutesPerWeek <em>Minutes Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Week</em>'.
	 * @see org.rapport.model.GoalStep#getMinutesPerWeek()
	 * @see #getGoalStep()
	 * @generated
	 */
	EAttribute getGoalStep_MinutesPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.GoalStep#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.rapport.model.GoalStep#getDue()
	 * @see #getGoalStep()
	 * @generated
	 */
	EAttribute getGoalStep_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.GoalStep#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.rapport.model.GoalStep#getDoneOn()
	 * @see #getGoalStep()
	 * @generated
	 */
	EAttribute getGoalStep_DoneOn();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.GoalStep#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Who</em>'.
	 * @see org.rapport.model.GoalStep#getWho()
	 * @see #getGoalStep()
	 * @generated
	 */
	EReference getGoalStep_Who();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.GoalStep#getResource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Resource</em>'.
	 * @see org.rapport.model.GoalStep#getResource()
	 * @see #getGoalStep()
	 * @generated
	 */
	EReference getGoalStep_Resource();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.ComplexityFactor <em>Complexity Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Complexity Factor</em>'.
	 * @see org.rapport.model.ComplexityFactor
	 * @generated
	 */
	EClass getComplexityFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ComplexityFactor#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.rapport.model.ComplexityFactor#getKind()
	 * @see #getComplexityFactor()
	 * @generated
	 */
	EAttribute getComplexityFactor_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ComplexityFactor#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.rapport.model.ComplexityFactor#getNote()
	 * @see #getComplexityFactor()
	 * @generated
	 */
	EAttribute getComplexityFactor_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ComplexityFactor#getExtraTimePercent <em>Extra Time Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extra Time Percent</em>'.
	 * @see org.rapport.model.ComplexityFactor#getExtraTimePercent()
	 * @see #getComplexityFactor()
	 * @generated
	 */
	EAttribute getComplexityFactor_ExtraTimePercent();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.CircleMember <em>Circle Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Circle Member</em>'.
	 * @see org.rapport.model.CircleMember
	 * @generated
	 */
	EClass getCircleMember();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CircleMember#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rapport.model.CircleMember#getName()
	 * @see #getCircleMember()
	 * @generated
	 */
	EAttribute getCircleMember_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CircleMember#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.rapport.model.CircleMember#getRelation()
	 * @see #getCircleMember()
	 * @generated
	 */
	EAttribute getCircleMember_Relation();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CircleMember#isCarer <em>Carer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carer</em>'.
	 * @see org.rapport.model.CircleMember#isCarer()
	 * @see #getCircleMember()
	 * @generated
	 */
	EAttribute getCircleMember_Carer();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CircleMember#getHoursPerWeek <em>Hours Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Week</em>'.
	 * @see org.rapport.model.CircleMember#getHoursPerWeek()
	 * @see #getCircleMember()
	 * @generated
	 */
	EAttribute getCircleMember_HoursPerWeek();

	/**
	 * Returns the meta object for the containment reference '{@link org.rapport.model.CircleMember#getSupport <em>Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Support</em>'.
	 * @see org.rapport.model.CircleMember#getSupport()
	 * @see #getCircleMember()
	 * @generated
	 */
	EReference getCircleMember_Support();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.CarerSupport <em>Carer Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Carer Support</em>'.
	 * @see org.rapport.model.CarerSupport
	 * @generated
	 */
	EClass getCarerSupport();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CarerSupport#getInformationGivenOn <em>Information Given On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Information Given On</em>'.
	 * @see org.rapport.model.CarerSupport#getInformationGivenOn()
	 * @see #getCarerSupport()
	 * @generated
	 */
	EAttribute getCarerSupport_InformationGivenOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CarerSupport#getTrainingOfferedOn <em>Training Offered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Training Offered On</em>'.
	 * @see org.rapport.model.CarerSupport#getTrainingOfferedOn()
	 * @see #getCarerSupport()
	 * @generated
	 */
	EAttribute getCarerSupport_TrainingOfferedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CarerSupport#getEmergencyPlanOn <em>Emergency Plan On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emergency Plan On</em>'.
	 * @see org.rapport.model.CarerSupport#getEmergencyPlanOn()
	 * @see #getCarerSupport()
	 * @generated
	 */
	EAttribute getCarerSupport_EmergencyPlanOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CarerSupport#getNextBreakOn <em>Next Break On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Break On</em>'.
	 * @see org.rapport.model.CarerSupport#getNextBreakOn()
	 * @see #getCarerSupport()
	 * @generated
	 */
	EAttribute getCarerSupport_NextBreakOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CarerSupport#getBenefitsAdviceOn <em>Benefits Advice On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Benefits Advice On</em>'.
	 * @see org.rapport.model.CarerSupport#getBenefitsAdviceOn()
	 * @see #getCarerSupport()
	 * @generated
	 */
	EAttribute getCarerSupport_BenefitsAdviceOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CarerSupport#getInvolvedInPlanOn <em>Involved In Plan On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Involved In Plan On</em>'.
	 * @see org.rapport.model.CarerSupport#getInvolvedInPlanOn()
	 * @see #getCarerSupport()
	 * @generated
	 */
	EAttribute getCarerSupport_InvolvedInPlanOn();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.rapport.model.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Consent#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.rapport.model.Consent#getScope()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Consent#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.rapport.model.Consent#getAnswer()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Consent#getAskedOn <em>Asked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked On</em>'.
	 * @see org.rapport.model.Consent#getAskedOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_AskedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Consent#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.rapport.model.Consent#getExpiresOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_ExpiresOn();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Consent#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recipient</em>'.
	 * @see org.rapport.model.Consent#getRecipient()
	 * @see #getConsent()
	 * @generated
	 */
	EReference getConsent_Recipient();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Episode <em>Episode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Episode</em>'.
	 * @see org.rapport.model.Episode
	 * @generated
	 */
	EClass getEpisode();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.rapport.model.Episode#getKind()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getReferredOn <em>Referred On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referred On</em>'.
	 * @see org.rapport.model.Episode#getReferredOn()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_ReferredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.rapport.model.Episode#getStartedOn()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getPlannedEnd <em>Planned End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned End</em>'.
	 * @see org.rapport.model.Episode#getPlannedEnd()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_PlannedEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.rapport.model.Episode#getEndedOn()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getMinutesPerWeekAtStart <em>Minutes Per Week At Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Week At Start</em>'.
	 * @see org.rapport.model.Episode#getMinutesPerWeekAtStart()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_MinutesPerWeekAtStart();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getMinutesPerWeekAim <em>Minutes Per Week Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Week Aim</em>'.
	 * @see org.rapport.model.Episode#getMinutesPerWeekAim()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_MinutesPerWeekAim();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getMoveOnPlan <em>Move On Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move On Plan</em>'.
	 * @see org.rapport.model.Episode#getMoveOnPlan()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_MoveOnPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Episode#getSequel <em>Sequel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequel</em>'.
	 * @see org.rapport.model.Episode#getSequel()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Sequel();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.rapport.model.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Review#getPlannedFor <em>Planned For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned For</em>'.
	 * @see org.rapport.model.Review#getPlannedFor()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_PlannedFor();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Review#getHeldOn <em>Held On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held On</em>'.
	 * @see org.rapport.model.Review#getHeldOn()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_HeldOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Review#isPersonPresent <em>Person Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Present</em>'.
	 * @see org.rapport.model.Review#isPersonPresent()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_PersonPresent();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Review#isCarerPresent <em>Carer Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carer Present</em>'.
	 * @see org.rapport.model.Review#isCarerPresent()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_CarerPresent();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Review#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.rapport.model.Review#getDecidedBy()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Review#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.rapport.model.Review#getNotes()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Review#getMinutesPerWeekAfter <em>Minutes Per Week After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Week After</em>'.
	 * @see org.rapport.model.Review#getMinutesPerWeekAfter()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_MinutesPerWeekAfter();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.SupportOption <em>Support Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Option</em>'.
	 * @see org.rapport.model.SupportOption
	 * @generated
	 */
	EClass getSupportOption();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.SupportOption#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.rapport.model.SupportOption#getDescription()
	 * @see #getSupportOption()
	 * @generated
	 */
	EAttribute getSupportOption_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.SupportOption#getFundingRoute <em>Funding Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding Route</em>'.
	 * @see org.rapport.model.SupportOption#getFundingRoute()
	 * @see #getSupportOption()
	 * @generated
	 */
	EAttribute getSupportOption_FundingRoute();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.SupportOption#getWeeklyCostPence <em>Weekly Cost Pence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weekly Cost Pence</em>'.
	 * @see org.rapport.model.SupportOption#getWeeklyCostPence()
	 * @see #getSupportOption()
	 * @generated
	 */
	EAttribute getSupportOption_WeeklyCostPence();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.SupportOption#getOfferedOn <em>Offered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offered On</em>'.
	 * @see org.rapport.model.SupportOption#getOfferedOn()
	 * @see #getSupportOption()
	 * @generated
	 */
	EAttribute getSupportOption_OfferedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.SupportOption#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.rapport.model.SupportOption#isChosen()
	 * @see #getSupportOption()
	 * @generated
	 */
	EAttribute getSupportOption_Chosen();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.OutcomeScore <em>Outcome Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome Score</em>'.
	 * @see org.rapport.model.OutcomeScore
	 * @generated
	 */
	EClass getOutcomeScore();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.OutcomeScore#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.rapport.model.OutcomeScore#getInstrument()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.OutcomeScore#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.rapport.model.OutcomeScore#getOn()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_On();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.OutcomeScore#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.rapport.model.OutcomeScore#getScore()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.OutcomeScore#isSoft <em>Soft</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Soft</em>'.
	 * @see org.rapport.model.OutcomeScore#isSoft()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Soft();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.OutcomeScore#getSustainedUntil <em>Sustained Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sustained Until</em>'.
	 * @see org.rapport.model.OutcomeScore#getSustainedUntil()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_SustainedUntil();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Worker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Worker</em>'.
	 * @see org.rapport.model.Worker
	 * @generated
	 */
	EClass getWorker();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Worker#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.rapport.model.Worker#getRole()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Worker#getContractedMinutesPerWeek <em>Contracted Minutes Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contracted Minutes Per Week</em>'.
	 * @see org.rapport.model.Worker#getContractedMinutesPerWeek()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_ContractedMinutesPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Worker#getCaseloadLimit <em>Caseload Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caseload Limit</em>'.
	 * @see org.rapport.model.Worker#getCaseloadLimit()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_CaseloadLimit();

	/**
	 * Returns the meta object for the attribute list '{@link org.rapport.model.Worker#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Skills</em>'.
	 * @see org.rapport.model.Worker#getSkills()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_Skills();

	/**
	 * Returns the meta object for the attribute list '{@link org.rapport.model.Worker#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.rapport.model.Worker#getLanguages()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_Languages();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Worker#getTrainedInRapportOn <em>Trained In Rapport On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trained In Rapport On</em>'.
	 * @see org.rapport.model.Worker#getTrainedInRapportOn()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_TrainedInRapportOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Worker#isOptedOutOf48Hours <em>Opted Out Of48 Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opted Out Of48 Hours</em>'.
	 * @see org.rapport.model.Worker#isOptedOutOf48Hours()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_OptedOutOf48Hours();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Worker#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Base</em>'.
	 * @see org.rapport.model.Worker#getBase()
	 * @see #getWorker()
	 * @generated
	 */
	EReference getWorker_Base();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Worker#getAvailability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Availability</em>'.
	 * @see org.rapport.model.Worker#getAvailability()
	 * @see #getWorker()
	 * @generated
	 */
	EReference getWorker_Availability();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Worker#getAbsences <em>Absences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Absences</em>'.
	 * @see org.rapport.model.Worker#getAbsences()
	 * @see #getWorker()
	 * @generated
	 */
	EReference getWorker_Absences();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Worker#visitsBetween(java.time.LocalDate, java.time.LocalDate) <em>Visits Between</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Visits Between</em>' operation.
	 * @see org.rapport.model.Worker#visitsBetween(java.time.LocalDate, java.time.LocalDate)
	 * @generated
	 */
	EOperation getWorker__VisitsBetween__LocalDate_LocalDate();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Worker#knownTo(org.rapport.model.Person, java.time.LocalDateTime) <em>Known To</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Known To</em>' operation.
	 * @see org.rapport.model.Worker#knownTo(org.rapport.model.Person, java.time.LocalDateTime)
	 * @generated
	 */
	EOperation getWorker__KnownTo__Person_LocalDateTime();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Worker#contactMinutes(org.rapport.model.Person, java.time.LocalDate) <em>Contact Minutes</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Contact Minutes</em>' operation.
	 * @see org.rapport.model.Worker#contactMinutes(org.rapport.model.Person, java.time.LocalDate)
	 * @generated
	 */
	EOperation getWorker__ContactMinutes__Person_LocalDate();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Worker#workingMinutesInWeek(java.time.LocalDate) <em>Working Minutes In Week</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Working Minutes In Week</em>' operation.
	 * @see org.rapport.model.Worker#workingMinutesInWeek(java.time.LocalDate)
	 * @generated
	 */
	EOperation getWorker__WorkingMinutesInWeek__LocalDate();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Worker#utilisationPercent(java.time.LocalDate) <em>Utilisation Percent</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Utilisation Percent</em>' operation.
	 * @see org.rapport.model.Worker#utilisationPercent(java.time.LocalDate)
	 * @generated
	 */
	EOperation getWorker__UtilisationPercent__LocalDate();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Availability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Availability</em>'.
	 * @see org.rapport.model.Availability
	 * @generated
	 */
	EClass getAvailability();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Availability#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.rapport.model.Availability#getDay()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Availability#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.rapport.model.Availability#getFrom()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_From();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Availability#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.rapport.model.Availability#getTo()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_To();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Absence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Absence</em>'.
	 * @see org.rapport.model.Absence
	 * @generated
	 */
	EClass getAbsence();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Absence#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.rapport.model.Absence#getFrom()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_From();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Absence#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.rapport.model.Absence#getTo()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_To();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Absence#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.rapport.model.Absence#getReason()
	 * @see #getAbsence()
	 * @generated
	 */
	EAttribute getAbsence_Reason();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Team <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team</em>'.
	 * @see org.rapport.model.Team
	 * @generated
	 */
	EClass getTeam();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Team#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.rapport.model.Team#getOrganisation()
	 * @see #getTeam()
	 * @generated
	 */
	EAttribute getTeam_Organisation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.Team#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memberships</em>'.
	 * @see org.rapport.model.Team#getMemberships()
	 * @see #getTeam()
	 * @generated
	 */
	EReference getTeam_Memberships();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Team#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead</em>'.
	 * @see org.rapport.model.Team#getLead()
	 * @see #getTeam()
	 * @generated
	 */
	EReference getTeam_Lead();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.Team#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.rapport.model.Team#getSupports()
	 * @see #getTeam()
	 * @generated
	 */
	EReference getTeam_Supports();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see org.rapport.model.Membership
	 * @generated
	 */
	EClass getMembership();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Membership#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.rapport.model.Membership#getFrom()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_From();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Membership#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.rapport.model.Membership#getTo()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_To();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Membership#getWorker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Worker</em>'.
	 * @see org.rapport.model.Membership#getWorker()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Worker();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Relationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship</em>'.
	 * @see org.rapport.model.Relationship
	 * @generated
	 */
	EClass getRelationship();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Relationship#getWorker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Worker</em>'.
	 * @see org.rapport.model.Relationship#getWorker()
	 * @see #getRelationship()
	 * @generated
	 */
	EReference getRelationship_Worker();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Relationship#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.rapport.model.Relationship#getPerson()
	 * @see #getRelationship()
	 * @generated
	 */
	EReference getRelationship_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.rapport.model.Relationship#getStartedOn()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#getExpectedEnd <em>Expected End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected End</em>'.
	 * @see org.rapport.model.Relationship#getExpectedEnd()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_ExpectedEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.rapport.model.Relationship#getEndedOn()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.rapport.model.Relationship#getDepth()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#isKeyWorker <em>Key Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Worker</em>'.
	 * @see org.rapport.model.Relationship#isKeyWorker()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_KeyWorker();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#isChosenByPerson <em>Chosen By Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen By Person</em>'.
	 * @see org.rapport.model.Relationship#isChosenByPerson()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_ChosenByPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#getAgreedMinimumMinutes <em>Agreed Minimum Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed Minimum Minutes</em>'.
	 * @see org.rapport.model.Relationship#getAgreedMinimumMinutes()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_AgreedMinimumMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#getAgreedOptimumMinutes <em>Agreed Optimum Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed Optimum Minutes</em>'.
	 * @see org.rapport.model.Relationship#getAgreedOptimumMinutes()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_AgreedOptimumMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Relationship#getAgreedReason <em>Agreed Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed Reason</em>'.
	 * @see org.rapport.model.Relationship#getAgreedReason()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_AgreedReason();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Relationship#rapportMinimumMinutes() <em>Rapport Minimum Minutes</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Rapport Minimum Minutes</em>' operation.
	 * @see org.rapport.model.Relationship#rapportMinimumMinutes()
	 * @generated
	 */
	EOperation getRelationship__RapportMinimumMinutes();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Relationship#rapportOptimumMinutes() <em>Rapport Optimum Minutes</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Rapport Optimum Minutes</em>' operation.
	 * @see org.rapport.model.Relationship#rapportOptimumMinutes()
	 * @generated
	 */
	EOperation getRelationship__RapportOptimumMinutes();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Relationship#rapportMinutesGiven() <em>Rapport Minutes Given</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Rapport Minutes Given</em>' operation.
	 * @see org.rapport.model.Relationship#rapportMinutesGiven()
	 * @generated
	 */
	EOperation getRelationship__RapportMinutesGiven();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.HandOff <em>Hand Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hand Off</em>'.
	 * @see org.rapport.model.HandOff
	 * @generated
	 */
	EClass getHandOff();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.HandOff#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.rapport.model.HandOff#getOn()
	 * @see #getHandOff()
	 * @generated
	 */
	EAttribute getHandOff_On();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.HandOff#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.rapport.model.HandOff#getReason()
	 * @see #getHandOff()
	 * @generated
	 */
	EAttribute getHandOff_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.HandOff#isBriefed <em>Briefed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Briefed</em>'.
	 * @see org.rapport.model.HandOff#isBriefed()
	 * @see #getHandOff()
	 * @generated
	 */
	EAttribute getHandOff_Briefed();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.HandOff#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.rapport.model.HandOff#getPerson()
	 * @see #getHandOff()
	 * @generated
	 */
	EReference getHandOff_Person();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.HandOff#getFromWorker <em>From Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From Worker</em>'.
	 * @see org.rapport.model.HandOff#getFromWorker()
	 * @see #getHandOff()
	 * @generated
	 */
	EReference getHandOff_FromWorker();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.HandOff#getToWorker <em>To Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To Worker</em>'.
	 * @see org.rapport.model.HandOff#getToWorker()
	 * @see #getHandOff()
	 * @generated
	 */
	EReference getHandOff_ToWorker();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.HandOff#getJointVisit <em>Joint Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Joint Visit</em>'.
	 * @see org.rapport.model.HandOff#getJointVisit()
	 * @see #getHandOff()
	 * @generated
	 */
	EReference getHandOff_JointVisit();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Visit <em>Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Visit</em>'.
	 * @see org.rapport.model.Visit
	 * @generated
	 */
	EClass getVisit();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Visit#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.rapport.model.Visit#getPerson()
	 * @see #getVisit()
	 * @generated
	 */
	EReference getVisit_Person();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.Visit#getWorkers <em>Workers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Workers</em>'.
	 * @see org.rapport.model.Visit#getWorkers()
	 * @see #getVisit()
	 * @generated
	 */
	EReference getVisit_Workers();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getWorkersNeeded <em>Workers Needed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workers Needed</em>'.
	 * @see org.rapport.model.Visit#getWorkersNeeded()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_WorkersNeeded();

	/**
	 * Returns the meta object for the attribute list '{@link org.rapport.model.Visit#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Skills</em>'.
	 * @see org.rapport.model.Visit#getSkills()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Skills();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.rapport.model.Visit#getStart()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getEarliestStart <em>Earliest Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Earliest Start</em>'.
	 * @see org.rapport.model.Visit#getEarliestStart()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_EarliestStart();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getLatestStart <em>Latest Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latest Start</em>'.
	 * @see org.rapport.model.Visit#getLatestStart()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_LatestStart();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.rapport.model.Visit#getDurationMinutes()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_DurationMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.rapport.model.Visit#getPurpose()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.rapport.model.Visit#getMode()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#isIntimateCare <em>Intimate Care</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intimate Care</em>'.
	 * @see org.rapport.model.Visit#isIntimateCare()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_IntimateCare();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#isShortVisitAgreed <em>Short Visit Agreed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Visit Agreed</em>'.
	 * @see org.rapport.model.Visit#isShortVisitAgreed()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_ShortVisitAgreed();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.rapport.model.Visit#getStatus()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getActualStart <em>Actual Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Start</em>'.
	 * @see org.rapport.model.Visit#getActualStart()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_ActualStart();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getActualMinutes <em>Actual Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Minutes</em>'.
	 * @see org.rapport.model.Visit#getActualMinutes()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_ActualMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Visit#getTravelMinutes <em>Travel Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Travel Minutes</em>'.
	 * @see org.rapport.model.Visit#getTravelMinutes()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_TravelMinutes();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.Visit#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.rapport.model.Visit#getGoals()
	 * @see #getVisit()
	 * @generated
	 */
	EReference getVisit_Goals();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Visit#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pattern</em>'.
	 * @see org.rapport.model.Visit#getPattern()
	 * @see #getVisit()
	 * @generated
	 */
	EReference getVisit_Pattern();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Visit#end() <em>End</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>End</em>' operation.
	 * @see org.rapport.model.Visit#end()
	 * @generated
	 */
	EOperation getVisit__End();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Visit#counts() <em>Counts</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Counts</em>' operation.
	 * @see org.rapport.model.Visit#counts()
	 * @generated
	 */
	EOperation getVisit__Counts();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Visit#minutes() <em>Minutes</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Minutes</em>' operation.
	 * @see org.rapport.model.Visit#minutes()
	 * @generated
	 */
	EOperation getVisit__Minutes();

	/**
	 * Returns the meta object for the '{@link org.rapport.model.Visit#overlaps(org.rapport.model.Visit) <em>Overlaps</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Overlaps</em>' operation.
	 * @see org.rapport.model.Visit#overlaps(org.rapport.model.Visit)
	 * @generated
	 */
	EOperation getVisit__Overlaps__Visit();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.VisitPattern <em>Visit Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Visit Pattern</em>'.
	 * @see org.rapport.model.VisitPattern
	 * @generated
	 */
	EClass getVisitPattern();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.VisitPattern#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.rapport.model.VisitPattern#getPerson()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EReference getVisitPattern_Person();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.VisitPattern#getWorkers <em>Workers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Workers</em>'.
	 * @see org.rapport.model.VisitPattern#getWorkers()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EReference getVisitPattern_Workers();

	/**
	 * Returns the meta object for the reference list '{@link org.rapport.model.VisitPattern#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.rapport.model.VisitPattern#getGoals()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EReference getVisitPattern_Goals();

	/**
	 * Returns the meta object for the attribute list '{@link org.rapport.model.VisitPattern#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Days</em>'.
	 * @see org.rapport.model.VisitPattern#getDays()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_Days();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.rapport.model.VisitPattern#getTime()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.rapport.model.VisitPattern#getDurationMinutes()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_DurationMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.rapport.model.VisitPattern#getPurpose()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.rapport.model.VisitPattern#getMode()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.rapport.model.VisitPattern#getFrom()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_From();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.rapport.model.VisitPattern#getUntil()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getEveryWeeks <em>Every Weeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every Weeks</em>'.
	 * @see org.rapport.model.VisitPattern#getEveryWeeks()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_EveryWeeks();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getWorkersNeeded <em>Workers Needed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workers Needed</em>'.
	 * @see org.rapport.model.VisitPattern#getWorkersNeeded()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_WorkersNeeded();

	/**
	 * Returns the meta object for the attribute list '{@link org.rapport.model.VisitPattern#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Skills</em>'.
	 * @see org.rapport.model.VisitPattern#getSkills()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_Skills();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getEarliestStart <em>Earliest Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Earliest Start</em>'.
	 * @see org.rapport.model.VisitPattern#getEarliestStart()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_EarliestStart();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#getLatestStart <em>Latest Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latest Start</em>'.
	 * @see org.rapport.model.VisitPattern#getLatestStart()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_LatestStart();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.VisitPattern#isIntimateCare <em>Intimate Care</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intimate Care</em>'.
	 * @see org.rapport.model.VisitPattern#isIntimateCare()
	 * @see #getVisitPattern()
	 * @generated
	 */
	EAttribute getVisitPattern_IntimateCare();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.rapport.model.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.Activity#getWorker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Worker</em>'.
	 * @see org.rapport.model.Activity#getWorker()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Worker();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Activity#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.rapport.model.Activity#getStart()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Activity#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.rapport.model.Activity#getDurationMinutes()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_DurationMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Activity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.rapport.model.Activity#getKind()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Kind();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.DemandEvent <em>Demand Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demand Event</em>'.
	 * @see org.rapport.model.DemandEvent
	 * @generated
	 */
	EClass getDemandEvent();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.DemandEvent#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.rapport.model.DemandEvent#getPerson()
	 * @see #getDemandEvent()
	 * @generated
	 */
	EReference getDemandEvent_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.DemandEvent#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.rapport.model.DemandEvent#getOn()
	 * @see #getDemandEvent()
	 * @generated
	 */
	EAttribute getDemandEvent_On();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.DemandEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.rapport.model.DemandEvent#getKind()
	 * @see #getDemandEvent()
	 * @generated
	 */
	EAttribute getDemandEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.DemandEvent#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.rapport.model.DemandEvent#getCause()
	 * @see #getDemandEvent()
	 * @generated
	 */
	EAttribute getDemandEvent_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.DemandEvent#getCostPence <em>Cost Pence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Pence</em>'.
	 * @see org.rapport.model.DemandEvent#getCostPence()
	 * @see #getDemandEvent()
	 * @generated
	 */
	EAttribute getDemandEvent_CostPence();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.CommunityResource <em>Community Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Community Resource</em>'.
	 * @see org.rapport.model.CommunityResource
	 * @generated
	 */
	EClass getCommunityResource();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CommunityResource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.rapport.model.CommunityResource#getKind()
	 * @see #getCommunityResource()
	 * @generated
	 */
	EAttribute getCommunityResource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CommunityResource#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.rapport.model.CommunityResource#getContact()
	 * @see #getCommunityResource()
	 * @generated
	 */
	EAttribute getCommunityResource_Contact();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.CommunityResource#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.rapport.model.CommunityResource#getPlace()
	 * @see #getCommunityResource()
	 * @generated
	 */
	EReference getCommunityResource_Place();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Place</em>'.
	 * @see org.rapport.model.Place
	 * @generated
	 */
	EClass getPlace();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Place#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.rapport.model.Place#getLatitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.Place#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.rapport.model.Place#getLongitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Longitude();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.TravelTime <em>Travel Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Travel Time</em>'.
	 * @see org.rapport.model.TravelTime
	 * @generated
	 */
	EClass getTravelTime();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.TravelTime#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.rapport.model.TravelTime#getFrom()
	 * @see #getTravelTime()
	 * @generated
	 */
	EReference getTravelTime_From();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.TravelTime#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.rapport.model.TravelTime#getTo()
	 * @see #getTravelTime()
	 * @generated
	 */
	EReference getTravelTime_To();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.TravelTime#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.rapport.model.TravelTime#getMinutes()
	 * @see #getTravelTime()
	 * @generated
	 */
	EAttribute getTravelTime_Minutes();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.PlanningStandards <em>Planning Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Planning Standards</em>'.
	 * @see org.rapport.model.PlanningStandards
	 * @generated
	 */
	EClass getPlanningStandards();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getRulePack <em>Rule Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Pack</em>'.
	 * @see org.rapport.model.PlanningStandards#getRulePack()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_RulePack();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getShortVisitMinutes <em>Short Visit Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Visit Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getShortVisitMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_ShortVisitMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getIntimateCareMinutes <em>Intimate Care Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intimate Care Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getIntimateCareMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_IntimateCareMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getFirstVisitMinutes <em>First Visit Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Visit Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getFirstVisitMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_FirstVisitMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getWindowDays <em>Window Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Days</em>'.
	 * @see org.rapport.model.PlanningStandards#getWindowDays()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_WindowDays();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMinimumVisitsForIndex <em>Minimum Visits For Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Visits For Index</em>'.
	 * @see org.rapport.model.PlanningStandards#getMinimumVisitsForIndex()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MinimumVisitsForIndex();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMaxWorkersInWindow <em>Max Workers In Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Workers In Window</em>'.
	 * @see org.rapport.model.PlanningStandards#getMaxWorkersInWindow()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MaxWorkersInWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getLowSecon <em>Low Secon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low Secon</em>'.
	 * @see org.rapport.model.PlanningStandards#getLowSecon()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_LowSecon();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMaxHandOffsInWindow <em>Max Hand Offs In Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Hand Offs In Window</em>'.
	 * @see org.rapport.model.PlanningStandards#getMaxHandOffsInWindow()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MaxHandOffsInWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMaxWeeklyMinutes <em>Max Weekly Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Weekly Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getMaxWeeklyMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MaxWeeklyMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getWeeklyAverageOverWeeks <em>Weekly Average Over Weeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weekly Average Over Weeks</em>'.
	 * @see org.rapport.model.PlanningStandards#getWeeklyAverageOverWeeks()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_WeeklyAverageOverWeeks();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMinDailyRestMinutes <em>Min Daily Rest Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Daily Rest Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getMinDailyRestMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MinDailyRestMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getBreakAfterMinutes <em>Break After Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Break After Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getBreakAfterMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_BreakAfterMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getBreakMinutes <em>Break Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Break Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getBreakMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_BreakMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getDefaultTravelMinutes <em>Default Travel Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Travel Minutes</em>'.
	 * @see org.rapport.model.PlanningStandards#getDefaultTravelMinutes()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_DefaultTravelMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getTravelKmPerHour <em>Travel Km Per Hour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Travel Km Per Hour</em>'.
	 * @see org.rapport.model.PlanningStandards#getTravelKmPerHour()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_TravelKmPerHour();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getDetourPercent <em>Detour Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detour Percent</em>'.
	 * @see org.rapport.model.PlanningStandards#getDetourPercent()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_DetourPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getAmberUtilisationPercent <em>Amber Utilisation Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amber Utilisation Percent</em>'.
	 * @see org.rapport.model.PlanningStandards#getAmberUtilisationPercent()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_AmberUtilisationPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getRedUtilisationPercent <em>Red Utilisation Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Red Utilisation Percent</em>'.
	 * @see org.rapport.model.PlanningStandards#getRedUtilisationPercent()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_RedUtilisationPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMinContactPercent <em>Min Contact Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Contact Percent</em>'.
	 * @see org.rapport.model.PlanningStandards#getMinContactPercent()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MinContactPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getReflectionEveryDays <em>Reflection Every Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reflection Every Days</em>'.
	 * @see org.rapport.model.PlanningStandards#getReflectionEveryDays()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_ReflectionEveryDays();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getStartWithinDays <em>Start Within Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Within Days</em>'.
	 * @see org.rapport.model.PlanningStandards#getStartWithinDays()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_StartWithinDays();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMaxEpisodeDays <em>Max Episode Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Episode Days</em>'.
	 * @see org.rapport.model.PlanningStandards#getMaxEpisodeDays()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MaxEpisodeDays();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getSustainedDays <em>Sustained Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sustained Days</em>'.
	 * @see org.rapport.model.PlanningStandards#getSustainedDays()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_SustainedDays();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getReviewEveryDays <em>Review Every Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Every Days</em>'.
	 * @see org.rapport.model.PlanningStandards#getReviewEveryDays()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_ReviewEveryDays();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.PlanningStandards#getMinGroupSize <em>Min Group Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Group Size</em>'.
	 * @see org.rapport.model.PlanningStandards#getMinGroupSize()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EAttribute getPlanningStandards_MinGroupSize();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.PlanningStandards#getRapport <em>Rapport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rapport</em>'.
	 * @see org.rapport.model.PlanningStandards#getRapport()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EReference getPlanningStandards_Rapport();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.PlanningStandards#getComplexityWeights <em>Complexity Weights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Complexity Weights</em>'.
	 * @see org.rapport.model.PlanningStandards#getComplexityWeights()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EReference getPlanningStandards_ComplexityWeights();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.PlanningStandards#getContinuityBands <em>Continuity Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Continuity Bands</em>'.
	 * @see org.rapport.model.PlanningStandards#getContinuityBands()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EReference getPlanningStandards_ContinuityBands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rapport.model.PlanningStandards#getCheckSettings <em>Check Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Check Settings</em>'.
	 * @see org.rapport.model.PlanningStandards#getCheckSettings()
	 * @see #getPlanningStandards()
	 * @generated
	 */
	EReference getPlanningStandards_CheckSettings();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.CheckSetting <em>Check Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Setting</em>'.
	 * @see org.rapport.model.CheckSetting
	 * @generated
	 */
	EClass getCheckSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CheckSetting#getCheckId <em>Check Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check Id</em>'.
	 * @see org.rapport.model.CheckSetting#getCheckId()
	 * @see #getCheckSetting()
	 * @generated
	 */
	EAttribute getCheckSetting_CheckId();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CheckSetting#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.rapport.model.CheckSetting#getLevel()
	 * @see #getCheckSetting()
	 * @generated
	 */
	EAttribute getCheckSetting_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.CheckSetting#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.rapport.model.CheckSetting#getReason()
	 * @see #getCheckSetting()
	 * @generated
	 */
	EAttribute getCheckSetting_Reason();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.RapportStandard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Standard</em>'.
	 * @see org.rapport.model.RapportStandard
	 * @generated
	 */
	EClass getRapportStandard();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.RapportStandard#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.rapport.model.RapportStandard#getDepth()
	 * @see #getRapportStandard()
	 * @generated
	 */
	EAttribute getRapportStandard_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.RapportStandard#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.rapport.model.RapportStandard#getRole()
	 * @see #getRapportStandard()
	 * @generated
	 */
	EAttribute getRapportStandard_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.RapportStandard#getMinimumMinutes <em>Minimum Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Minutes</em>'.
	 * @see org.rapport.model.RapportStandard#getMinimumMinutes()
	 * @see #getRapportStandard()
	 * @generated
	 */
	EAttribute getRapportStandard_MinimumMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.RapportStandard#getOptimumMinutes <em>Optimum Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optimum Minutes</em>'.
	 * @see org.rapport.model.RapportStandard#getOptimumMinutes()
	 * @see #getRapportStandard()
	 * @generated
	 */
	EAttribute getRapportStandard_OptimumMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.RapportStandard#getWithinDays <em>Within Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Within Days</em>'.
	 * @see org.rapport.model.RapportStandard#getWithinDays()
	 * @see #getRapportStandard()
	 * @generated
	 */
	EAttribute getRapportStandard_WithinDays();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.RapportStandard#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.rapport.model.RapportStandard#getSource()
	 * @see #getRapportStandard()
	 * @generated
	 */
	EAttribute getRapportStandard_Source();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.ComplexityWeight <em>Complexity Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Complexity Weight</em>'.
	 * @see org.rapport.model.ComplexityWeight
	 * @generated
	 */
	EClass getComplexityWeight();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ComplexityWeight#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.rapport.model.ComplexityWeight#getKind()
	 * @see #getComplexityWeight()
	 * @generated
	 */
	EAttribute getComplexityWeight_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ComplexityWeight#getExtraTimePercent <em>Extra Time Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extra Time Percent</em>'.
	 * @see org.rapport.model.ComplexityWeight#getExtraTimePercent()
	 * @see #getComplexityWeight()
	 * @generated
	 */
	EAttribute getComplexityWeight_ExtraTimePercent();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.ContinuityBand <em>Continuity Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Continuity Band</em>'.
	 * @see org.rapport.model.ContinuityBand
	 * @generated
	 */
	EClass getContinuityBand();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ContinuityBand#getFromMinutesPerDay <em>From Minutes Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Minutes Per Day</em>'.
	 * @see org.rapport.model.ContinuityBand#getFromMinutesPerDay()
	 * @see #getContinuityBand()
	 * @generated
	 */
	EAttribute getContinuityBand_FromMinutesPerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.ContinuityBand#getLowCoc <em>Low Coc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low Coc</em>'.
	 * @see org.rapport.model.ContinuityBand#getLowCoc()
	 * @see #getContinuityBand()
	 * @generated
	 */
	EAttribute getContinuityBand_LowCoc();

	/**
	 * Returns the meta object for class '{@link org.rapport.model.FindingOverride <em>Finding Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding Override</em>'.
	 * @see org.rapport.model.FindingOverride
	 * @generated
	 */
	EClass getFindingOverride();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.FindingOverride#getCheckId <em>Check Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check Id</em>'.
	 * @see org.rapport.model.FindingOverride#getCheckId()
	 * @see #getFindingOverride()
	 * @generated
	 */
	EAttribute getFindingOverride_CheckId();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.FindingOverride#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.rapport.model.FindingOverride#getReason()
	 * @see #getFindingOverride()
	 * @generated
	 */
	EAttribute getFindingOverride_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.FindingOverride#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.rapport.model.FindingOverride#getBy()
	 * @see #getFindingOverride()
	 * @generated
	 */
	EAttribute getFindingOverride_By();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.FindingOverride#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.rapport.model.FindingOverride#getOn()
	 * @see #getFindingOverride()
	 * @generated
	 */
	EAttribute getFindingOverride_On();

	/**
	 * Returns the meta object for the attribute '{@link org.rapport.model.FindingOverride#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.rapport.model.FindingOverride#getExpiresOn()
	 * @see #getFindingOverride()
	 * @generated
	 */
	EAttribute getFindingOverride_ExpiresOn();

	/**
	 * Returns the meta object for the reference '{@link org.rapport.model.FindingOverride#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.rapport.model.FindingOverride#getElement()
	 * @see #getFindingOverride()
	 * @generated
	 */
	EReference getFindingOverride_Element();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.LifeArea <em>Life Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Life Area</em>'.
	 * @see org.rapport.model.LifeArea
	 * @generated
	 */
	EEnum getLifeArea();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.SupportModel <em>Support Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Support Model</em>'.
	 * @see org.rapport.model.SupportModel
	 * @generated
	 */
	EEnum getSupportModel();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.FundingRoute <em>Funding Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Funding Route</em>'.
	 * @see org.rapport.model.FundingRoute
	 * @generated
	 */
	EEnum getFundingRoute();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.RelationshipWish <em>Relationship Wish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relationship Wish</em>'.
	 * @see org.rapport.model.RelationshipWish
	 * @generated
	 */
	EEnum getRelationshipWish();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.StrengthKind <em>Strength Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strength Kind</em>'.
	 * @see org.rapport.model.StrengthKind
	 * @generated
	 */
	EEnum getStrengthKind();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.StrengthOwner <em>Strength Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strength Owner</em>'.
	 * @see org.rapport.model.StrengthOwner
	 * @generated
	 */
	EEnum getStrengthOwner();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.NeedSeverity <em>Need Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need Severity</em>'.
	 * @see org.rapport.model.NeedSeverity
	 * @generated
	 */
	EEnum getNeedSeverity();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.Perspective <em>Perspective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Perspective</em>'.
	 * @see org.rapport.model.Perspective
	 * @generated
	 */
	EEnum getPerspective();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.ExpressedBy <em>Expressed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Expressed By</em>'.
	 * @see org.rapport.model.ExpressedBy
	 * @generated
	 */
	EEnum getExpressedBy();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.GoalStatus <em>Goal Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Goal Status</em>'.
	 * @see org.rapport.model.GoalStatus
	 * @generated
	 */
	EEnum getGoalStatus();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.Contributor <em>Contributor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contributor</em>'.
	 * @see org.rapport.model.Contributor
	 * @generated
	 */
	EEnum getContributor();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.Approach <em>Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Approach</em>'.
	 * @see org.rapport.model.Approach
	 * @generated
	 */
	EEnum getApproach();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.ComplexityKind <em>Complexity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Complexity Kind</em>'.
	 * @see org.rapport.model.ComplexityKind
	 * @generated
	 */
	EEnum getComplexityKind();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.CircleRelation <em>Circle Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Circle Relation</em>'.
	 * @see org.rapport.model.CircleRelation
	 * @generated
	 */
	EEnum getCircleRelation();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.ConsentAnswer <em>Consent Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Answer</em>'.
	 * @see org.rapport.model.ConsentAnswer
	 * @generated
	 */
	EEnum getConsentAnswer();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.EpisodeKind <em>Episode Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Episode Kind</em>'.
	 * @see org.rapport.model.EpisodeKind
	 * @generated
	 */
	EEnum getEpisodeKind();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.Sequel <em>Sequel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sequel</em>'.
	 * @see org.rapport.model.Sequel
	 * @generated
	 */
	EEnum getSequel();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.DecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decided By</em>'.
	 * @see org.rapport.model.DecidedBy
	 * @generated
	 */
	EEnum getDecidedBy();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.WorkerRole <em>Worker Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Worker Role</em>'.
	 * @see org.rapport.model.WorkerRole
	 * @generated
	 */
	EEnum getWorkerRole();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.RelationshipDepth <em>Relationship Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relationship Depth</em>'.
	 * @see org.rapport.model.RelationshipDepth
	 * @generated
	 */
	EEnum getRelationshipDepth();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.VisitPurpose <em>Visit Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Visit Purpose</em>'.
	 * @see org.rapport.model.VisitPurpose
	 * @generated
	 */
	EEnum getVisitPurpose();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.VisitMode <em>Visit Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Visit Mode</em>'.
	 * @see org.rapport.model.VisitMode
	 * @generated
	 */
	EEnum getVisitMode();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.VisitStatus <em>Visit Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Visit Status</em>'.
	 * @see org.rapport.model.VisitStatus
	 * @generated
	 */
	EEnum getVisitStatus();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.ActivityKind <em>Activity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Kind</em>'.
	 * @see org.rapport.model.ActivityKind
	 * @generated
	 */
	EEnum getActivityKind();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.DemandKind <em>Demand Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Demand Kind</em>'.
	 * @see org.rapport.model.DemandKind
	 * @generated
	 */
	EEnum getDemandKind();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.RulePack <em>Rule Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Pack</em>'.
	 * @see org.rapport.model.RulePack
	 * @generated
	 */
	EEnum getRulePack();

	/**
	 * Returns the meta object for enum '{@link org.rapport.model.CheckLevel <em>Check Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Level</em>'.
	 * @see org.rapport.model.CheckLevel
	 * @generated
	 */
	EEnum getCheckLevel();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, ISO-8601: 2026-03-02.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalTime <em>Local Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A time of day, ISO-8601: 09:30.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Time</em>'.
	 * @see java.time.LocalTime
	 * @model instanceClass="java.time.LocalTime"
	 * @generated
	 */
	EDataType getLocalTime();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDateTime <em>Local Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day and time in the time zone of the plan, ISO-8601: 2026-03-02T09:30:00.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date Time</em>'.
	 * @see java.time.LocalDateTime
	 * @model instanceClass="java.time.LocalDateTime"
	 * @generated
	 */
	EDataType getLocalDateTime();

	/**
	 * Returns the meta object for data type '{@link java.time.DayOfWeek <em>Day Of Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day of the week: MONDAY to SUNDAY.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Day Of Week</em>'.
	 * @see java.time.DayOfWeek
	 * @model instanceClass="java.time.DayOfWeek"
	 * @generated
	 */
	EDataType getDayOfWeek();

	/**
	 * Returns the meta object for data type '{@link java.time.ZoneId <em>Zone Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A time zone; only the answer of an operation, never stored.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Zone Id</em>'.
	 * @see java.time.ZoneId
	 * @model instanceClass="java.time.ZoneId" serializeable="false"
	 * @generated
	 */
	EDataType getZoneId();

	/**
	 * Returns the meta object for data type '{@link org.rapport.model.calc.Continuity <em>Continuity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Continuity indices; only the answer of an operation, never stored.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Continuity</em>'.
	 * @see org.rapport.model.calc.Continuity
	 * @model instanceClass="org.rapport.model.calc.Continuity" serializeable="false"
	 * @generated
	 */
	EDataType getContinuity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RapportFactory getRapportFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.IdentifiableImpl <em>Identifiable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.IdentifiableImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getIdentifiable()
		 * @generated
		 */
		EClass IDENTIFIABLE = eINSTANCE.getIdentifiable();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIABLE__ID = eINSTANCE.getIdentifiable_Id();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.NamedElementImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.ServicePlanImpl <em>Service Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.ServicePlanImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getServicePlan()
		 * @generated
		 */
		EClass SERVICE_PLAN = eINSTANCE.getServicePlan();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PLAN__FORMAT_VERSION = eINSTANCE.getServicePlan_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PLAN__TIME_ZONE = eINSTANCE.getServicePlan_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PLAN__PERIOD_START = eINSTANCE.getServicePlan_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PLAN__PERIOD_END = eINSTANCE.getServicePlan_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Standards</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__STANDARDS = eINSTANCE.getServicePlan_Standards();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__PEOPLE = eINSTANCE.getServicePlan_People();

		/**
		 * The meta object literal for the '<em><b>Workers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__WORKERS = eINSTANCE.getServicePlan_Workers();

		/**
		 * The meta object literal for the '<em><b>Teams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__TEAMS = eINSTANCE.getServicePlan_Teams();

		/**
		 * The meta object literal for the '<em><b>Relationships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__RELATIONSHIPS = eINSTANCE.getServicePlan_Relationships();

		/**
		 * The meta object literal for the '<em><b>Visits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__VISITS = eINSTANCE.getServicePlan_Visits();

		/**
		 * The meta object literal for the '<em><b>Visit Patterns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__VISIT_PATTERNS = eINSTANCE.getServicePlan_VisitPatterns();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__ACTIVITIES = eINSTANCE.getServicePlan_Activities();

		/**
		 * The meta object literal for the '<em><b>Hand Offs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__HAND_OFFS = eINSTANCE.getServicePlan_HandOffs();

		/**
		 * The meta object literal for the '<em><b>Demand</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__DEMAND = eINSTANCE.getServicePlan_Demand();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__RESOURCES = eINSTANCE.getServicePlan_Resources();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__PLACES = eINSTANCE.getServicePlan_Places();

		/**
		 * The meta object literal for the '<em><b>Travel Times</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__TRAVEL_TIMES = eINSTANCE.getServicePlan_TravelTimes();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PLAN__OVERRIDES = eINSTANCE.getServicePlan_Overrides();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation SERVICE_PLAN___ZONE = eINSTANCE.getServicePlan__Zone();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.PersonImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__REFERENCE = eINSTANCE.getPerson_Reference();

		/**
		 * The meta object literal for the '<em><b>Birth Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__BIRTH_YEAR = eINSTANCE.getPerson_BirthYear();

		/**
		 * The meta object literal for the '<em><b>What Matters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__WHAT_MATTERS = eINSTANCE.getPerson_WhatMatters();

		/**
		 * The meta object literal for the '<em><b>Communication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__COMMUNICATION = eINSTANCE.getPerson_Communication();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__LANGUAGE = eINSTANCE.getPerson_Language();

		/**
		 * The meta object literal for the '<em><b>Support Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__SUPPORT_MODEL = eINSTANCE.getPerson_SupportModel();

		/**
		 * The meta object literal for the '<em><b>Funding Route</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FUNDING_ROUTE = eINSTANCE.getPerson_FundingRoute();

		/**
		 * The meta object literal for the '<em><b>Relationship Wish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__RELATIONSHIP_WISH = eINSTANCE.getPerson_RelationshipWish();

		/**
		 * The meta object literal for the '<em><b>Relationship Wish Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__RELATIONSHIP_WISH_REASON = eINSTANCE.getPerson_RelationshipWishReason();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GROUPS = eINSTANCE.getPerson_Groups();

		/**
		 * The meta object literal for the '<em><b>Strengths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__STRENGTHS = eINSTANCE.getPerson_Strengths();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__NEEDS = eINSTANCE.getPerson_Needs();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__RISKS = eINSTANCE.getPerson_Risks();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__GOALS = eINSTANCE.getPerson_Goals();

		/**
		 * The meta object literal for the '<em><b>Complexity</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__COMPLEXITY = eINSTANCE.getPerson_Complexity();

		/**
		 * The meta object literal for the '<em><b>Circle</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__CIRCLE = eINSTANCE.getPerson_Circle();

		/**
		 * The meta object literal for the '<em><b>Consents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__CONSENTS = eINSTANCE.getPerson_Consents();

		/**
		 * The meta object literal for the '<em><b>Episodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__EPISODES = eINSTANCE.getPerson_Episodes();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__REVIEWS = eINSTANCE.getPerson_Reviews();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__OPTIONS = eINSTANCE.getPerson_Options();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__OUTCOMES = eINSTANCE.getPerson_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Declined Workers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__DECLINED_WORKERS = eINSTANCE.getPerson_DeclinedWorkers();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__PLACE = eINSTANCE.getPerson_Place();

		/**
		 * The meta object literal for the '<em><b>Visits Between</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PERSON___VISITS_BETWEEN__LOCALDATE_LOCALDATE = eINSTANCE.getPerson__VisitsBetween__LocalDate_LocalDate();

		/**
		 * The meta object literal for the '<em><b>Continuity</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PERSON___CONTINUITY__LOCALDATE = eINSTANCE.getPerson__Continuity__LocalDate();

		/**
		 * The meta object literal for the '<em><b>Gas T</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PERSON___GAS_T = eINSTANCE.getPerson__GasT();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.StrengthImpl <em>Strength</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.StrengthImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getStrength()
		 * @generated
		 */
		EClass STRENGTH = eINSTANCE.getStrength();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH__STATEMENT = eINSTANCE.getStrength_Statement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH__KIND = eINSTANCE.getStrength_Kind();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH__OWNER = eINSTANCE.getStrength_Owner();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH__POTENTIAL = eINSTANCE.getStrength_Potential();

		/**
		 * The meta object literal for the '<em><b>Unlocked By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH__UNLOCKED_BY = eINSTANCE.getStrength_UnlockedBy();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.NeedImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__STATEMENT = eINSTANCE.getNeed_Statement();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__AREA = eINSTANCE.getNeed_Area();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__SEVERITY = eINSTANCE.getNeed_Severity();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.RiskImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__STATEMENT = eINSTANCE.getRisk_Statement();

		/**
		 * The meta object literal for the '<em><b>Perspective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__PERSPECTIVE = eINSTANCE.getRisk_Perspective();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESPONSE = eINSTANCE.getRisk_Response();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.GoalImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__STATEMENT = eINSTANCE.getGoal_Statement();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__REASON = eINSTANCE.getGoal_Reason();

		/**
		 * The meta object literal for the '<em><b>Expressed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__EXPRESSED_BY = eINSTANCE.getGoal_ExpressedBy();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__AREA = eINSTANCE.getGoal_Area();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__STATUS = eINSTANCE.getGoal_Status();

		/**
		 * The meta object literal for the '<em><b>Set On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__SET_ON = eINSTANCE.getGoal_SetOn();

		/**
		 * The meta object literal for the '<em><b>Target Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TARGET_DATE = eINSTANCE.getGoal_TargetDate();

		/**
		 * The meta object literal for the '<em><b>Importance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__IMPORTANCE = eINSTANCE.getGoal_Importance();

		/**
		 * The meta object literal for the '<em><b>Difficulty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__DIFFICULTY = eINSTANCE.getGoal_Difficulty();

		/**
		 * The meta object literal for the '<em><b>Baseline Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__BASELINE_LEVEL = eINSTANCE.getGoal_BaselineLevel();

		/**
		 * The meta object literal for the '<em><b>Current Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__CURRENT_LEVEL = eINSTANCE.getGoal_CurrentLevel();

		/**
		 * The meta object literal for the '<em><b>Disciplines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__DISCIPLINES = eINSTANCE.getGoal_Disciplines();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__STEPS = eINSTANCE.getGoal_Steps();

		/**
		 * The meta object literal for the '<em><b>Draws On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__DRAWS_ON = eINSTANCE.getGoal_DrawsOn();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__ADDRESSES = eINSTANCE.getGoal_Addresses();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation GOAL___WEIGHT = eINSTANCE.getGoal__Weight();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.GoalStepImpl <em>Goal Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.GoalStepImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getGoalStep()
		 * @generated
		 */
		EClass GOAL_STEP = eINSTANCE.getGoalStep();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_STEP__DESCRIPTION = eINSTANCE.getGoalStep_Description();

		/**
		 * The meta object literal for the '<em><b>Contributor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_STEP__CONTRIBUTOR = eINSTANCE.getGoalStep_Contributor();

		/**
		 * The meta object literal for the '<em><b>Approach</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_STEP__APPROACH = eINSTANCE.getGoalStep_Approach();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_STEP__MINUTES_PER_WEEK = eINSTANCE.getGoalStep_MinutesPerWeek();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_STEP__DUE = eINSTANCE.getGoalStep_Due();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_STEP__DONE_ON = eINSTANCE.getGoalStep_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_STEP__WHO = eINSTANCE.getGoalStep_Who();

		/**
		 * The meta object literal for the '<em><b>Resource</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_STEP__RESOURCE = eINSTANCE.getGoalStep_Resource();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.ComplexityFactorImpl <em>Complexity Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.ComplexityFactorImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getComplexityFactor()
		 * @generated
		 */
		EClass COMPLEXITY_FACTOR = eINSTANCE.getComplexityFactor();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLEXITY_FACTOR__KIND = eINSTANCE.getComplexityFactor_Kind();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLEXITY_FACTOR__NOTE = eINSTANCE.getComplexityFactor_Note();

		/**
		 * The meta object literal for the '<em><b>Extra Time Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT = eINSTANCE.getComplexityFactor_ExtraTimePercent();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.CircleMemberImpl <em>Circle Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.CircleMemberImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getCircleMember()
		 * @generated
		 */
		EClass CIRCLE_MEMBER = eINSTANCE.getCircleMember();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCLE_MEMBER__NAME = eINSTANCE.getCircleMember_Name();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCLE_MEMBER__RELATION = eINSTANCE.getCircleMember_Relation();

		/**
		 * The meta object literal for the '<em><b>Carer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCLE_MEMBER__CARER = eINSTANCE.getCircleMember_Carer();

		/**
		 * The meta object literal for the '<em><b>Hours Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCLE_MEMBER__HOURS_PER_WEEK = eINSTANCE.getCircleMember_HoursPerWeek();

		/**
		 * The meta object literal for the '<em><b>Support</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CIRCLE_MEMBER__SUPPORT = eINSTANCE.getCircleMember_Support();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.CarerSupportImpl <em>Carer Support</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.CarerSupportImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getCarerSupport()
		 * @generated
		 */
		EClass CARER_SUPPORT = eINSTANCE.getCarerSupport();

		/**
		 * The meta object literal for the '<em><b>Information Given On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARER_SUPPORT__INFORMATION_GIVEN_ON = eINSTANCE.getCarerSupport_InformationGivenOn();

		/**
		 * The meta object literal for the '<em><b>Training Offered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARER_SUPPORT__TRAINING_OFFERED_ON = eINSTANCE.getCarerSupport_TrainingOfferedOn();

		/**
		 * The meta object literal for the '<em><b>Emergency Plan On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARER_SUPPORT__EMERGENCY_PLAN_ON = eINSTANCE.getCarerSupport_EmergencyPlanOn();

		/**
		 * The meta object literal for the '<em><b>Next Break On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARER_SUPPORT__NEXT_BREAK_ON = eINSTANCE.getCarerSupport_NextBreakOn();

		/**
		 * The meta object literal for the '<em><b>Benefits Advice On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARER_SUPPORT__BENEFITS_ADVICE_ON = eINSTANCE.getCarerSupport_BenefitsAdviceOn();

		/**
		 * The meta object literal for the '<em><b>Involved In Plan On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARER_SUPPORT__INVOLVED_IN_PLAN_ON = eINSTANCE.getCarerSupport_InvolvedInPlanOn();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.ConsentImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__SCOPE = eINSTANCE.getConsent_Scope();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__ANSWER = eINSTANCE.getConsent_Answer();

		/**
		 * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__ASKED_ON = eINSTANCE.getConsent_AskedOn();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__EXPIRES_ON = eINSTANCE.getConsent_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT__RECIPIENT = eINSTANCE.getConsent_Recipient();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.EpisodeImpl <em>Episode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.EpisodeImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getEpisode()
		 * @generated
		 */
		EClass EPISODE = eINSTANCE.getEpisode();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__KIND = eINSTANCE.getEpisode_Kind();

		/**
		 * The meta object literal for the '<em><b>Referred On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__REFERRED_ON = eINSTANCE.getEpisode_ReferredOn();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__STARTED_ON = eINSTANCE.getEpisode_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Planned End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__PLANNED_END = eINSTANCE.getEpisode_PlannedEnd();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ENDED_ON = eINSTANCE.getEpisode_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Week At Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__MINUTES_PER_WEEK_AT_START = eINSTANCE.getEpisode_MinutesPerWeekAtStart();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Week Aim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__MINUTES_PER_WEEK_AIM = eINSTANCE.getEpisode_MinutesPerWeekAim();

		/**
		 * The meta object literal for the '<em><b>Move On Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__MOVE_ON_PLAN = eINSTANCE.getEpisode_MoveOnPlan();

		/**
		 * The meta object literal for the '<em><b>Sequel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__SEQUEL = eINSTANCE.getEpisode_Sequel();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.ReviewImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Planned For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__PLANNED_FOR = eINSTANCE.getReview_PlannedFor();

		/**
		 * The meta object literal for the '<em><b>Held On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__HELD_ON = eINSTANCE.getReview_HeldOn();

		/**
		 * The meta object literal for the '<em><b>Person Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__PERSON_PRESENT = eINSTANCE.getReview_PersonPresent();

		/**
		 * The meta object literal for the '<em><b>Carer Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CARER_PRESENT = eINSTANCE.getReview_CarerPresent();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__DECIDED_BY = eINSTANCE.getReview_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__NOTES = eINSTANCE.getReview_Notes();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Week After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__MINUTES_PER_WEEK_AFTER = eINSTANCE.getReview_MinutesPerWeekAfter();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.SupportOptionImpl <em>Support Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.SupportOptionImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getSupportOption()
		 * @generated
		 */
		EClass SUPPORT_OPTION = eINSTANCE.getSupportOption();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_OPTION__DESCRIPTION = eINSTANCE.getSupportOption_Description();

		/**
		 * The meta object literal for the '<em><b>Funding Route</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_OPTION__FUNDING_ROUTE = eINSTANCE.getSupportOption_FundingRoute();

		/**
		 * The meta object literal for the '<em><b>Weekly Cost Pence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_OPTION__WEEKLY_COST_PENCE = eINSTANCE.getSupportOption_WeeklyCostPence();

		/**
		 * The meta object literal for the '<em><b>Offered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_OPTION__OFFERED_ON = eINSTANCE.getSupportOption_OfferedOn();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_OPTION__CHOSEN = eINSTANCE.getSupportOption_Chosen();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.OutcomeScoreImpl <em>Outcome Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.OutcomeScoreImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getOutcomeScore()
		 * @generated
		 */
		EClass OUTCOME_SCORE = eINSTANCE.getOutcomeScore();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__INSTRUMENT = eINSTANCE.getOutcomeScore_Instrument();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__ON = eINSTANCE.getOutcomeScore_On();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__SCORE = eINSTANCE.getOutcomeScore_Score();

		/**
		 * The meta object literal for the '<em><b>Soft</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__SOFT = eINSTANCE.getOutcomeScore_Soft();

		/**
		 * The meta object literal for the '<em><b>Sustained Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__SUSTAINED_UNTIL = eINSTANCE.getOutcomeScore_SustainedUntil();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.WorkerImpl <em>Worker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.WorkerImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getWorker()
		 * @generated
		 */
		EClass WORKER = eINSTANCE.getWorker();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__ROLE = eINSTANCE.getWorker_Role();

		/**
		 * The meta object literal for the '<em><b>Contracted Minutes Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__CONTRACTED_MINUTES_PER_WEEK = eINSTANCE.getWorker_ContractedMinutesPerWeek();

		/**
		 * The meta object literal for the '<em><b>Caseload Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__CASELOAD_LIMIT = eINSTANCE.getWorker_CaseloadLimit();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__SKILLS = eINSTANCE.getWorker_Skills();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__LANGUAGES = eINSTANCE.getWorker_Languages();

		/**
		 * The meta object literal for the '<em><b>Trained In Rapport On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__TRAINED_IN_RAPPORT_ON = eINSTANCE.getWorker_TrainedInRapportOn();

		/**
		 * The meta object literal for the '<em><b>Opted Out Of48 Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__OPTED_OUT_OF48_HOURS = eINSTANCE.getWorker_OptedOutOf48Hours();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKER__BASE = eINSTANCE.getWorker_Base();

		/**
		 * The meta object literal for the '<em><b>Availability</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKER__AVAILABILITY = eINSTANCE.getWorker_Availability();

		/**
		 * The meta object literal for the '<em><b>Absences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKER__ABSENCES = eINSTANCE.getWorker_Absences();

		/**
		 * The meta object literal for the '<em><b>Visits Between</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation WORKER___VISITS_BETWEEN__LOCALDATE_LOCALDATE = eINSTANCE.getWorker__VisitsBetween__LocalDate_LocalDate();

		/**
		 * The meta object literal for the '<em><b>Known To</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation WORKER___KNOWN_TO__PERSON_LOCALDATETIME = eINSTANCE.getWorker__KnownTo__Person_LocalDateTime();

		/**
		 * The meta object literal for the '<em><b>Contact Minutes</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation WORKER___CONTACT_MINUTES__PERSON_LOCALDATE = eINSTANCE.getWorker__ContactMinutes__Person_LocalDate();

		/**
		 * The meta object literal for the '<em><b>Working Minutes In Week</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation WORKER___WORKING_MINUTES_IN_WEEK__LOCALDATE = eINSTANCE.getWorker__WorkingMinutesInWeek__LocalDate();

		/**
		 * The meta object literal for the '<em><b>Utilisation Percent</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation WORKER___UTILISATION_PERCENT__LOCALDATE = eINSTANCE.getWorker__UtilisationPercent__LocalDate();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.AvailabilityImpl <em>Availability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.AvailabilityImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getAvailability()
		 * @generated
		 */
		EClass AVAILABILITY = eINSTANCE.getAvailability();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__DAY = eINSTANCE.getAvailability_Day();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__FROM = eINSTANCE.getAvailability_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__TO = eINSTANCE.getAvailability_To();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.AbsenceImpl <em>Absence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.AbsenceImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getAbsence()
		 * @generated
		 */
		EClass ABSENCE = eINSTANCE.getAbsence();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__FROM = eINSTANCE.getAbsence_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__TO = eINSTANCE.getAbsence_To();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE__REASON = eINSTANCE.getAbsence_Reason();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.TeamImpl <em>Team</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.TeamImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getTeam()
		 * @generated
		 */
		EClass TEAM = eINSTANCE.getTeam();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM__ORGANISATION = eINSTANCE.getTeam_Organisation();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEAM__MEMBERSHIPS = eINSTANCE.getTeam_Memberships();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEAM__LEAD = eINSTANCE.getTeam_Lead();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEAM__SUPPORTS = eINSTANCE.getTeam_Supports();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.MembershipImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getMembership()
		 * @generated
		 */
		EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__FROM = eINSTANCE.getMembership_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__TO = eINSTANCE.getMembership_To();

		/**
		 * The meta object literal for the '<em><b>Worker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__WORKER = eINSTANCE.getMembership_Worker();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.RelationshipImpl <em>Relationship</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.RelationshipImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getRelationship()
		 * @generated
		 */
		EClass RELATIONSHIP = eINSTANCE.getRelationship();

		/**
		 * The meta object literal for the '<em><b>Worker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP__WORKER = eINSTANCE.getRelationship_Worker();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP__PERSON = eINSTANCE.getRelationship_Person();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__STARTED_ON = eINSTANCE.getRelationship_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Expected End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__EXPECTED_END = eINSTANCE.getRelationship_ExpectedEnd();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__ENDED_ON = eINSTANCE.getRelationship_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__DEPTH = eINSTANCE.getRelationship_Depth();

		/**
		 * The meta object literal for the '<em><b>Key Worker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__KEY_WORKER = eINSTANCE.getRelationship_KeyWorker();

		/**
		 * The meta object literal for the '<em><b>Chosen By Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__CHOSEN_BY_PERSON = eINSTANCE.getRelationship_ChosenByPerson();

		/**
		 * The meta object literal for the '<em><b>Agreed Minimum Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__AGREED_MINIMUM_MINUTES = eINSTANCE.getRelationship_AgreedMinimumMinutes();

		/**
		 * The meta object literal for the '<em><b>Agreed Optimum Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__AGREED_OPTIMUM_MINUTES = eINSTANCE.getRelationship_AgreedOptimumMinutes();

		/**
		 * The meta object literal for the '<em><b>Agreed Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__AGREED_REASON = eINSTANCE.getRelationship_AgreedReason();

		/**
		 * The meta object literal for the '<em><b>Rapport Minimum Minutes</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation RELATIONSHIP___RAPPORT_MINIMUM_MINUTES = eINSTANCE.getRelationship__RapportMinimumMinutes();

		/**
		 * The meta object literal for the '<em><b>Rapport Optimum Minutes</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation RELATIONSHIP___RAPPORT_OPTIMUM_MINUTES = eINSTANCE.getRelationship__RapportOptimumMinutes();

		/**
		 * The meta object literal for the '<em><b>Rapport Minutes Given</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation RELATIONSHIP___RAPPORT_MINUTES_GIVEN = eINSTANCE.getRelationship__RapportMinutesGiven();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.HandOffImpl <em>Hand Off</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.HandOffImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getHandOff()
		 * @generated
		 */
		EClass HAND_OFF = eINSTANCE.getHandOff();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAND_OFF__ON = eINSTANCE.getHandOff_On();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAND_OFF__REASON = eINSTANCE.getHandOff_Reason();

		/**
		 * The meta object literal for the '<em><b>Briefed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAND_OFF__BRIEFED = eINSTANCE.getHandOff_Briefed();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HAND_OFF__PERSON = eINSTANCE.getHandOff_Person();

		/**
		 * The meta object literal for the '<em><b>From Worker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HAND_OFF__FROM_WORKER = eINSTANCE.getHandOff_FromWorker();

		/**
		 * The meta object literal for the '<em><b>To Worker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HAND_OFF__TO_WORKER = eINSTANCE.getHandOff_ToWorker();

		/**
		 * The meta object literal for the '<em><b>Joint Visit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HAND_OFF__JOINT_VISIT = eINSTANCE.getHandOff_JointVisit();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.VisitImpl <em>Visit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.VisitImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getVisit()
		 * @generated
		 */
		EClass VISIT = eINSTANCE.getVisit();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT__PERSON = eINSTANCE.getVisit_Person();

		/**
		 * The meta object literal for the '<em><b>Workers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT__WORKERS = eINSTANCE.getVisit_Workers();

		/**
		 * The meta object literal for the '<em><b>Workers Needed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__WORKERS_NEEDED = eINSTANCE.getVisit_WorkersNeeded();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__SKILLS = eINSTANCE.getVisit_Skills();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__START = eINSTANCE.getVisit_Start();

		/**
		 * The meta object literal for the '<em><b>Earliest Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__EARLIEST_START = eINSTANCE.getVisit_EarliestStart();

		/**
		 * The meta object literal for the '<em><b>Latest Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__LATEST_START = eINSTANCE.getVisit_LatestStart();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__DURATION_MINUTES = eINSTANCE.getVisit_DurationMinutes();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__PURPOSE = eINSTANCE.getVisit_Purpose();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__MODE = eINSTANCE.getVisit_Mode();

		/**
		 * The meta object literal for the '<em><b>Intimate Care</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__INTIMATE_CARE = eINSTANCE.getVisit_IntimateCare();

		/**
		 * The meta object literal for the '<em><b>Short Visit Agreed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__SHORT_VISIT_AGREED = eINSTANCE.getVisit_ShortVisitAgreed();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__STATUS = eINSTANCE.getVisit_Status();

		/**
		 * The meta object literal for the '<em><b>Actual Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__ACTUAL_START = eINSTANCE.getVisit_ActualStart();

		/**
		 * The meta object literal for the '<em><b>Actual Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__ACTUAL_MINUTES = eINSTANCE.getVisit_ActualMinutes();

		/**
		 * The meta object literal for the '<em><b>Travel Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__TRAVEL_MINUTES = eINSTANCE.getVisit_TravelMinutes();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT__GOALS = eINSTANCE.getVisit_Goals();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT__PATTERN = eINSTANCE.getVisit_Pattern();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation VISIT___END = eINSTANCE.getVisit__End();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation VISIT___COUNTS = eINSTANCE.getVisit__Counts();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation VISIT___MINUTES = eINSTANCE.getVisit__Minutes();

		/**
		 * The meta object literal for the '<em><b>Overlaps</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation VISIT___OVERLAPS__VISIT = eINSTANCE.getVisit__Overlaps__Visit();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.VisitPatternImpl <em>Visit Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.VisitPatternImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getVisitPattern()
		 * @generated
		 */
		EClass VISIT_PATTERN = eINSTANCE.getVisitPattern();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT_PATTERN__PERSON = eINSTANCE.getVisitPattern_Person();

		/**
		 * The meta object literal for the '<em><b>Workers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT_PATTERN__WORKERS = eINSTANCE.getVisitPattern_Workers();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT_PATTERN__GOALS = eINSTANCE.getVisitPattern_Goals();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__DAYS = eINSTANCE.getVisitPattern_Days();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__TIME = eINSTANCE.getVisitPattern_Time();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__DURATION_MINUTES = eINSTANCE.getVisitPattern_DurationMinutes();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__PURPOSE = eINSTANCE.getVisitPattern_Purpose();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__MODE = eINSTANCE.getVisitPattern_Mode();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__FROM = eINSTANCE.getVisitPattern_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__UNTIL = eINSTANCE.getVisitPattern_Until();

		/**
		 * The meta object literal for the '<em><b>Every Weeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__EVERY_WEEKS = eINSTANCE.getVisitPattern_EveryWeeks();

		/**
		 * The meta object literal for the '<em><b>Workers Needed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__WORKERS_NEEDED = eINSTANCE.getVisitPattern_WorkersNeeded();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__SKILLS = eINSTANCE.getVisitPattern_Skills();

		/**
		 * The meta object literal for the '<em><b>Earliest Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__EARLIEST_START = eINSTANCE.getVisitPattern_EarliestStart();

		/**
		 * The meta object literal for the '<em><b>Latest Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__LATEST_START = eINSTANCE.getVisitPattern_LatestStart();

		/**
		 * The meta object literal for the '<em><b>Intimate Care</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_PATTERN__INTIMATE_CARE = eINSTANCE.getVisitPattern_IntimateCare();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.ActivityImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Worker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__WORKER = eINSTANCE.getActivity_Worker();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__START = eINSTANCE.getActivity_Start();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__DURATION_MINUTES = eINSTANCE.getActivity_DurationMinutes();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__KIND = eINSTANCE.getActivity_Kind();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.DemandEventImpl <em>Demand Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.DemandEventImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getDemandEvent()
		 * @generated
		 */
		EClass DEMAND_EVENT = eINSTANCE.getDemandEvent();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEMAND_EVENT__PERSON = eINSTANCE.getDemandEvent_Person();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_EVENT__ON = eINSTANCE.getDemandEvent_On();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_EVENT__KIND = eINSTANCE.getDemandEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_EVENT__CAUSE = eINSTANCE.getDemandEvent_Cause();

		/**
		 * The meta object literal for the '<em><b>Cost Pence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND_EVENT__COST_PENCE = eINSTANCE.getDemandEvent_CostPence();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.CommunityResourceImpl <em>Community Resource</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.CommunityResourceImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getCommunityResource()
		 * @generated
		 */
		EClass COMMUNITY_RESOURCE = eINSTANCE.getCommunityResource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNITY_RESOURCE__KIND = eINSTANCE.getCommunityResource_Kind();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNITY_RESOURCE__CONTACT = eINSTANCE.getCommunityResource_Contact();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNITY_RESOURCE__PLACE = eINSTANCE.getCommunityResource_Place();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.PlaceImpl <em>Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.PlaceImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getPlace()
		 * @generated
		 */
		EClass PLACE = eINSTANCE.getPlace();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LATITUDE = eINSTANCE.getPlace_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LONGITUDE = eINSTANCE.getPlace_Longitude();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.TravelTimeImpl <em>Travel Time</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.TravelTimeImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getTravelTime()
		 * @generated
		 */
		EClass TRAVEL_TIME = eINSTANCE.getTravelTime();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAVEL_TIME__FROM = eINSTANCE.getTravelTime_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAVEL_TIME__TO = eINSTANCE.getTravelTime_To();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAVEL_TIME__MINUTES = eINSTANCE.getTravelTime_Minutes();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.PlanningStandardsImpl <em>Planning Standards</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.PlanningStandardsImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getPlanningStandards()
		 * @generated
		 */
		EClass PLANNING_STANDARDS = eINSTANCE.getPlanningStandards();

		/**
		 * The meta object literal for the '<em><b>Rule Pack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__RULE_PACK = eINSTANCE.getPlanningStandards_RulePack();

		/**
		 * The meta object literal for the '<em><b>Short Visit Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__SHORT_VISIT_MINUTES = eINSTANCE.getPlanningStandards_ShortVisitMinutes();

		/**
		 * The meta object literal for the '<em><b>Intimate Care Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__INTIMATE_CARE_MINUTES = eINSTANCE.getPlanningStandards_IntimateCareMinutes();

		/**
		 * The meta object literal for the '<em><b>First Visit Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__FIRST_VISIT_MINUTES = eINSTANCE.getPlanningStandards_FirstVisitMinutes();

		/**
		 * The meta object literal for the '<em><b>Window Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__WINDOW_DAYS = eINSTANCE.getPlanningStandards_WindowDays();

		/**
		 * The meta object literal for the '<em><b>Minimum Visits For Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX = eINSTANCE.getPlanningStandards_MinimumVisitsForIndex();

		/**
		 * The meta object literal for the '<em><b>Max Workers In Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW = eINSTANCE.getPlanningStandards_MaxWorkersInWindow();

		/**
		 * The meta object literal for the '<em><b>Low Secon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__LOW_SECON = eINSTANCE.getPlanningStandards_LowSecon();

		/**
		 * The meta object literal for the '<em><b>Max Hand Offs In Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW = eINSTANCE.getPlanningStandards_MaxHandOffsInWindow();

		/**
		 * The meta object literal for the '<em><b>Max Weekly Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MAX_WEEKLY_MINUTES = eINSTANCE.getPlanningStandards_MaxWeeklyMinutes();

		/**
		 * The meta object literal for the '<em><b>Weekly Average Over Weeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS = eINSTANCE.getPlanningStandards_WeeklyAverageOverWeeks();

		/**
		 * The meta object literal for the '<em><b>Min Daily Rest Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES = eINSTANCE.getPlanningStandards_MinDailyRestMinutes();

		/**
		 * The meta object literal for the '<em><b>Break After Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__BREAK_AFTER_MINUTES = eINSTANCE.getPlanningStandards_BreakAfterMinutes();

		/**
		 * The meta object literal for the '<em><b>Break Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__BREAK_MINUTES = eINSTANCE.getPlanningStandards_BreakMinutes();

		/**
		 * The meta object literal for the '<em><b>Default Travel Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES = eINSTANCE.getPlanningStandards_DefaultTravelMinutes();

		/**
		 * The meta object literal for the '<em><b>Travel Km Per Hour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR = eINSTANCE.getPlanningStandards_TravelKmPerHour();

		/**
		 * The meta object literal for the '<em><b>Detour Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__DETOUR_PERCENT = eINSTANCE.getPlanningStandards_DetourPercent();

		/**
		 * The meta object literal for the '<em><b>Amber Utilisation Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT = eINSTANCE.getPlanningStandards_AmberUtilisationPercent();

		/**
		 * The meta object literal for the '<em><b>Red Utilisation Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__RED_UTILISATION_PERCENT = eINSTANCE.getPlanningStandards_RedUtilisationPercent();

		/**
		 * The meta object literal for the '<em><b>Min Contact Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MIN_CONTACT_PERCENT = eINSTANCE.getPlanningStandards_MinContactPercent();

		/**
		 * The meta object literal for the '<em><b>Reflection Every Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__REFLECTION_EVERY_DAYS = eINSTANCE.getPlanningStandards_ReflectionEveryDays();

		/**
		 * The meta object literal for the '<em><b>Start Within Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__START_WITHIN_DAYS = eINSTANCE.getPlanningStandards_StartWithinDays();

		/**
		 * The meta object literal for the '<em><b>Max Episode Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MAX_EPISODE_DAYS = eINSTANCE.getPlanningStandards_MaxEpisodeDays();

		/**
		 * The meta object literal for the '<em><b>Sustained Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__SUSTAINED_DAYS = eINSTANCE.getPlanningStandards_SustainedDays();

		/**
		 * The meta object literal for the '<em><b>Review Every Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__REVIEW_EVERY_DAYS = eINSTANCE.getPlanningStandards_ReviewEveryDays();

		/**
		 * The meta object literal for the '<em><b>Min Group Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNING_STANDARDS__MIN_GROUP_SIZE = eINSTANCE.getPlanningStandards_MinGroupSize();

		/**
		 * The meta object literal for the '<em><b>Rapport</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANNING_STANDARDS__RAPPORT = eINSTANCE.getPlanningStandards_Rapport();

		/**
		 * The meta object literal for the '<em><b>Complexity Weights</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANNING_STANDARDS__COMPLEXITY_WEIGHTS = eINSTANCE.getPlanningStandards_ComplexityWeights();

		/**
		 * The meta object literal for the '<em><b>Continuity Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANNING_STANDARDS__CONTINUITY_BANDS = eINSTANCE.getPlanningStandards_ContinuityBands();

		/**
		 * The meta object literal for the '<em><b>Check Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANNING_STANDARDS__CHECK_SETTINGS = eINSTANCE.getPlanningStandards_CheckSettings();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.CheckSettingImpl <em>Check Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.CheckSettingImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getCheckSetting()
		 * @generated
		 */
		EClass CHECK_SETTING = eINSTANCE.getCheckSetting();

		/**
		 * The meta object literal for the '<em><b>Check Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTING__CHECK_ID = eINSTANCE.getCheckSetting_CheckId();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTING__LEVEL = eINSTANCE.getCheckSetting_Level();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTING__REASON = eINSTANCE.getCheckSetting_Reason();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.RapportStandardImpl <em>Standard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.RapportStandardImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getRapportStandard()
		 * @generated
		 */
		EClass RAPPORT_STANDARD = eINSTANCE.getRapportStandard();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAPPORT_STANDARD__DEPTH = eINSTANCE.getRapportStandard_Depth();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAPPORT_STANDARD__ROLE = eINSTANCE.getRapportStandard_Role();

		/**
		 * The meta object literal for the '<em><b>Minimum Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAPPORT_STANDARD__MINIMUM_MINUTES = eINSTANCE.getRapportStandard_MinimumMinutes();

		/**
		 * The meta object literal for the '<em><b>Optimum Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAPPORT_STANDARD__OPTIMUM_MINUTES = eINSTANCE.getRapportStandard_OptimumMinutes();

		/**
		 * The meta object literal for the '<em><b>Within Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAPPORT_STANDARD__WITHIN_DAYS = eINSTANCE.getRapportStandard_WithinDays();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAPPORT_STANDARD__SOURCE = eINSTANCE.getRapportStandard_Source();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.ComplexityWeightImpl <em>Complexity Weight</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.ComplexityWeightImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getComplexityWeight()
		 * @generated
		 */
		EClass COMPLEXITY_WEIGHT = eINSTANCE.getComplexityWeight();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLEXITY_WEIGHT__KIND = eINSTANCE.getComplexityWeight_Kind();

		/**
		 * The meta object literal for the '<em><b>Extra Time Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT = eINSTANCE.getComplexityWeight_ExtraTimePercent();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.ContinuityBandImpl <em>Continuity Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.ContinuityBandImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getContinuityBand()
		 * @generated
		 */
		EClass CONTINUITY_BAND = eINSTANCE.getContinuityBand();

		/**
		 * The meta object literal for the '<em><b>From Minutes Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTINUITY_BAND__FROM_MINUTES_PER_DAY = eINSTANCE.getContinuityBand_FromMinutesPerDay();

		/**
		 * The meta object literal for the '<em><b>Low Coc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTINUITY_BAND__LOW_COC = eINSTANCE.getContinuityBand_LowCoc();

		/**
		 * The meta object literal for the '{@link org.rapport.model.impl.FindingOverrideImpl <em>Finding Override</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.impl.FindingOverrideImpl
		 * @see org.rapport.model.impl.RapportPackageImpl#getFindingOverride()
		 * @generated
		 */
		EClass FINDING_OVERRIDE = eINSTANCE.getFindingOverride();

		/**
		 * The meta object literal for the '<em><b>Check Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_OVERRIDE__CHECK_ID = eINSTANCE.getFindingOverride_CheckId();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_OVERRIDE__REASON = eINSTANCE.getFindingOverride_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_OVERRIDE__BY = eINSTANCE.getFindingOverride_By();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_OVERRIDE__ON = eINSTANCE.getFindingOverride_On();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_OVERRIDE__EXPIRES_ON = eINSTANCE.getFindingOverride_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_OVERRIDE__ELEMENT = eINSTANCE.getFindingOverride_Element();

		/**
		 * The meta object literal for the '{@link org.rapport.model.LifeArea <em>Life Area</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.LifeArea
		 * @see org.rapport.model.impl.RapportPackageImpl#getLifeArea()
		 * @generated
		 */
		EEnum LIFE_AREA = eINSTANCE.getLifeArea();

		/**
		 * The meta object literal for the '{@link org.rapport.model.SupportModel <em>Support Model</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.SupportModel
		 * @see org.rapport.model.impl.RapportPackageImpl#getSupportModel()
		 * @generated
		 */
		EEnum SUPPORT_MODEL = eINSTANCE.getSupportModel();

		/**
		 * The meta object literal for the '{@link org.rapport.model.FundingRoute <em>Funding Route</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.FundingRoute
		 * @see org.rapport.model.impl.RapportPackageImpl#getFundingRoute()
		 * @generated
		 */
		EEnum FUNDING_ROUTE = eINSTANCE.getFundingRoute();

		/**
		 * The meta object literal for the '{@link org.rapport.model.RelationshipWish <em>Relationship Wish</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.RelationshipWish
		 * @see org.rapport.model.impl.RapportPackageImpl#getRelationshipWish()
		 * @generated
		 */
		EEnum RELATIONSHIP_WISH = eINSTANCE.getRelationshipWish();

		/**
		 * The meta object literal for the '{@link org.rapport.model.StrengthKind <em>Strength Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.StrengthKind
		 * @see org.rapport.model.impl.RapportPackageImpl#getStrengthKind()
		 * @generated
		 */
		EEnum STRENGTH_KIND = eINSTANCE.getStrengthKind();

		/**
		 * The meta object literal for the '{@link org.rapport.model.StrengthOwner <em>Strength Owner</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.StrengthOwner
		 * @see org.rapport.model.impl.RapportPackageImpl#getStrengthOwner()
		 * @generated
		 */
		EEnum STRENGTH_OWNER = eINSTANCE.getStrengthOwner();

		/**
		 * The meta object literal for the '{@link org.rapport.model.NeedSeverity <em>Need Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.NeedSeverity
		 * @see org.rapport.model.impl.RapportPackageImpl#getNeedSeverity()
		 * @generated
		 */
		EEnum NEED_SEVERITY = eINSTANCE.getNeedSeverity();

		/**
		 * The meta object literal for the '{@link org.rapport.model.Perspective <em>Perspective</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.Perspective
		 * @see org.rapport.model.impl.RapportPackageImpl#getPerspective()
		 * @generated
		 */
		EEnum PERSPECTIVE = eINSTANCE.getPerspective();

		/**
		 * The meta object literal for the '{@link org.rapport.model.ExpressedBy <em>Expressed By</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.ExpressedBy
		 * @see org.rapport.model.impl.RapportPackageImpl#getExpressedBy()
		 * @generated
		 */
		EEnum EXPRESSED_BY = eINSTANCE.getExpressedBy();

		/**
		 * The meta object literal for the '{@link org.rapport.model.GoalStatus <em>Goal Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.GoalStatus
		 * @see org.rapport.model.impl.RapportPackageImpl#getGoalStatus()
		 * @generated
		 */
		EEnum GOAL_STATUS = eINSTANCE.getGoalStatus();

		/**
		 * The meta object literal for the '{@link org.rapport.model.Contributor <em>Contributor</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.Contributor
		 * @see org.rapport.model.impl.RapportPackageImpl#getContributor()
		 * @generated
		 */
		EEnum CONTRIBUTOR = eINSTANCE.getContributor();

		/**
		 * The meta object literal for the '{@link org.rapport.model.Approach <em>Approach</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.Approach
		 * @see org.rapport.model.impl.RapportPackageImpl#getApproach()
		 * @generated
		 */
		EEnum APPROACH = eINSTANCE.getApproach();

		/**
		 * The meta object literal for the '{@link org.rapport.model.ComplexityKind <em>Complexity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.ComplexityKind
		 * @see org.rapport.model.impl.RapportPackageImpl#getComplexityKind()
		 * @generated
		 */
		EEnum COMPLEXITY_KIND = eINSTANCE.getComplexityKind();

		/**
		 * The meta object literal for the '{@link org.rapport.model.CircleRelation <em>Circle Relation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.CircleRelation
		 * @see org.rapport.model.impl.RapportPackageImpl#getCircleRelation()
		 * @generated
		 */
		EEnum CIRCLE_RELATION = eINSTANCE.getCircleRelation();

		/**
		 * The meta object literal for the '{@link org.rapport.model.ConsentAnswer <em>Consent Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.ConsentAnswer
		 * @see org.rapport.model.impl.RapportPackageImpl#getConsentAnswer()
		 * @generated
		 */
		EEnum CONSENT_ANSWER = eINSTANCE.getConsentAnswer();

		/**
		 * The meta object literal for the '{@link org.rapport.model.EpisodeKind <em>Episode Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.EpisodeKind
		 * @see org.rapport.model.impl.RapportPackageImpl#getEpisodeKind()
		 * @generated
		 */
		EEnum EPISODE_KIND = eINSTANCE.getEpisodeKind();

		/**
		 * The meta object literal for the '{@link org.rapport.model.Sequel <em>Sequel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.Sequel
		 * @see org.rapport.model.impl.RapportPackageImpl#getSequel()
		 * @generated
		 */
		EEnum SEQUEL = eINSTANCE.getSequel();

		/**
		 * The meta object literal for the '{@link org.rapport.model.DecidedBy <em>Decided By</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.DecidedBy
		 * @see org.rapport.model.impl.RapportPackageImpl#getDecidedBy()
		 * @generated
		 */
		EEnum DECIDED_BY = eINSTANCE.getDecidedBy();

		/**
		 * The meta object literal for the '{@link org.rapport.model.WorkerRole <em>Worker Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.WorkerRole
		 * @see org.rapport.model.impl.RapportPackageImpl#getWorkerRole()
		 * @generated
		 */
		EEnum WORKER_ROLE = eINSTANCE.getWorkerRole();

		/**
		 * The meta object literal for the '{@link org.rapport.model.RelationshipDepth <em>Relationship Depth</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.RelationshipDepth
		 * @see org.rapport.model.impl.RapportPackageImpl#getRelationshipDepth()
		 * @generated
		 */
		EEnum RELATIONSHIP_DEPTH = eINSTANCE.getRelationshipDepth();

		/**
		 * The meta object literal for the '{@link org.rapport.model.VisitPurpose <em>Visit Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.VisitPurpose
		 * @see org.rapport.model.impl.RapportPackageImpl#getVisitPurpose()
		 * @generated
		 */
		EEnum VISIT_PURPOSE = eINSTANCE.getVisitPurpose();

		/**
		 * The meta object literal for the '{@link org.rapport.model.VisitMode <em>Visit Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.VisitMode
		 * @see org.rapport.model.impl.RapportPackageImpl#getVisitMode()
		 * @generated
		 */
		EEnum VISIT_MODE = eINSTANCE.getVisitMode();

		/**
		 * The meta object literal for the '{@link org.rapport.model.VisitStatus <em>Visit Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.VisitStatus
		 * @see org.rapport.model.impl.RapportPackageImpl#getVisitStatus()
		 * @generated
		 */
		EEnum VISIT_STATUS = eINSTANCE.getVisitStatus();

		/**
		 * The meta object literal for the '{@link org.rapport.model.ActivityKind <em>Activity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.ActivityKind
		 * @see org.rapport.model.impl.RapportPackageImpl#getActivityKind()
		 * @generated
		 */
		EEnum ACTIVITY_KIND = eINSTANCE.getActivityKind();

		/**
		 * The meta object literal for the '{@link org.rapport.model.DemandKind <em>Demand Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.DemandKind
		 * @see org.rapport.model.impl.RapportPackageImpl#getDemandKind()
		 * @generated
		 */
		EEnum DEMAND_KIND = eINSTANCE.getDemandKind();

		/**
		 * The meta object literal for the '{@link org.rapport.model.RulePack <em>Rule Pack</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.RulePack
		 * @see org.rapport.model.impl.RapportPackageImpl#getRulePack()
		 * @generated
		 */
		EEnum RULE_PACK = eINSTANCE.getRulePack();

		/**
		 * The meta object literal for the '{@link org.rapport.model.CheckLevel <em>Check Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.CheckLevel
		 * @see org.rapport.model.impl.RapportPackageImpl#getCheckLevel()
		 * @generated
		 */
		EEnum CHECK_LEVEL = eINSTANCE.getCheckLevel();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.rapport.model.impl.RapportPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Local Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalTime
		 * @see org.rapport.model.impl.RapportPackageImpl#getLocalTime()
		 * @generated
		 */
		EDataType LOCAL_TIME = eINSTANCE.getLocalTime();

		/**
		 * The meta object literal for the '<em>Local Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDateTime
		 * @see org.rapport.model.impl.RapportPackageImpl#getLocalDateTime()
		 * @generated
		 */
		EDataType LOCAL_DATE_TIME = eINSTANCE.getLocalDateTime();

		/**
		 * The meta object literal for the '<em>Day Of Week</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.DayOfWeek
		 * @see org.rapport.model.impl.RapportPackageImpl#getDayOfWeek()
		 * @generated
		 */
		EDataType DAY_OF_WEEK = eINSTANCE.getDayOfWeek();

		/**
		 * The meta object literal for the '<em>Zone Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.ZoneId
		 * @see org.rapport.model.impl.RapportPackageImpl#getZoneId()
		 * @generated
		 */
		EDataType ZONE_ID = eINSTANCE.getZoneId();

		/**
		 * The meta object literal for the '<em>Continuity</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rapport.model.calc.Continuity
		 * @see org.rapport.model.impl.RapportPackageImpl#getContinuity()
		 * @generated
		 */
		EDataType CONTINUITY = eINSTANCE.getContinuity();

	}

} //RapportPackage
